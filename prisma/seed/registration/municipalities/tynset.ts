import { annexOn, baseline } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Tynset');

export const TYNSET: readonly SeedFact[] = [
  baseline('Tynset'),
  says(
    'group',
    'steering',
    group(
      {
        name: 'Styringsgruppen for piloten',
        type: 'steering-group',
        existing: 'yes',
        existingName: 'Koordinerende enhet i kommunen',
      },
      [
        ['Helse- og omsorgssjef, leder gruppen', 'leader', 'health'],
        ['Utdanningssjef', 'leader', 'school'],
        ['Leder av Nav Nord-Østerdal', 'leader', 'labour-and-welfare'],
        ['Systemkoordinator for individuell plan, sekretær', 'employee'],
      ],
    ),
  ),
  says(
    'group',
    'working',
    group({ name: 'Arbeidsgruppen for piloten', type: 'working-group' }, [
      ['Systemkoordinator for individuell plan, leder gruppen og er prosjektleder', 'employee'],
      ['PPT', null, 'educational-psychology'],
      ['Barnevernstjenesten', null, 'child-welfare'],
      ['Helsestasjonen', null, 'health'],
      ['Opplæringssenteret'],
      ['Nav', null, 'labour-and-welfare'],
      ['Skole', null, 'school'],
      ['Barnehage', null, 'kindergarten'],
      ['Kultur', null, 'culture-and-leisure'],
    ]),
  ),
  says('position', 'project-leader', { title: 'Prosjektleder', share: 50, fundedBy: 'pool' }),
  says('measure', 'coordinator-role', {
    name: 'Løfte fram koordinatorrollen',
    description: 'Alle ansatte som det gjelder, skal vite mer om hva en koordinator er og gjør.',
    state: 'planned',
  }),
  says('measure', 'arenas', {
    name: 'Nytt liv i møteplassene på tvers',
    description:
      'Møteplassene finnes, men virker ikke som tenkt. Kommunen vil blant annet se på hvem som er med, hva de kan, og hvilket mandat de har.',
    state: 'planned',
  }),
  says('measure', 'renewed-service', {
    name: 'Ett fornyet tilbud til målgruppen',
    description: 'Hva tilbudet skal være, er overlatt til prosjektet og faggruppene.',
    state: 'planned',
  }),
];
