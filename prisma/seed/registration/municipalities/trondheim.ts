import { annexOn, baseline } from '../annex';
import { group, type SeedFact, told } from '../fact';

const says = annexOn('Trondheim');

export const TRONDHEIM: readonly SeedFact[] = [
  baseline('Trondheim'),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Helse- og velferdsdirektør', 'leader', 'health'],
      ['Oppvekstdirektør', 'leader'],
    ]),
  ),
  says(
    'group',
    'project',
    group({ name: 'Prosjektgruppen', type: 'project-group' }, [
      ['Kommunalsjef for barne- og familietjenesten', 'leader'],
      ['Kommunalsjef for barnehage', 'leader', 'kindergarten'],
      ['Kommunalsjef for skole', 'leader', 'school'],
      ['Kommunalsjef for kvalifisering, arbeid og velferd', 'leader', 'labour-and-welfare'],
      ['Andre kommunalsjefer', 'leader'],
      ['Fylkeskommunen', 'county-authority', 'county-authority'],
    ]),
  ),
  says(
    'group',
    'resource',
    group(
      {
        name: 'Ressursgrupper (skal opprettes)',
        type: 'resource-group',
        mandate: 'Knyttes til interesser, temaer og faser i prosjektet, under prosjektgruppen.',
      },
      [['Innbyggere i målgruppen', 'users']],
    ),
  ),
  says('measure', 'dialogue', {
    name: 'Åpen dialog om å høre til og lykkes',
    description:
      'Kommunen spør hva som skal til i barnehagen, på skolen og i fritiden. Tiltakene som følger, vil variere i innhold og kostnad.',
    state: 'planned',
    users: 'Barn, unge og foresatte inviteres, også de utsatte.',
  }),
  says('measure', 'principles', {
    name: 'Innbyggerne er med og setter prinsippene for fordelingen',
    description: 'De som skal ha nytte av tilskuddene, er med når kommunen avgjør hvordan pengene fordeles.',
    state: 'planned',
    users: 'Innbyggere som tilskuddene er til for.',
  }),
  says('measure', 'relational-capacity', {
    name: 'Relasjonell kapasitet',
    description:
      'Gjentatte kartlegginger og analyser skal gi nytt perspektiv og bedre samhandling mellom enheter, organisasjoner og bydeler. Ansatte blir sertifisert til å gjøre dem.',
    state: 'running',
    novelty: 'continued',
    partners: 'Joint Action Analytics (Danmark) og Institutt for medskapende ledelse (Bergen)',
  }),
  {
    owner: { municipality: 'Trondheim' },
    kind: 'marker',
    key: 'merger',
    versions: [
      told(
        '2020-01-01',
        { type: 'merger', title: 'Kommunesammenslåing', note: 'Klæbu ble en del av Trondheim.' },
        'ssb-07459',
        { borders: '2020' },
      ),
    ],
  },
];
