import { annexOn, baseline } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Siljan');

export const SILJAN: readonly SeedFact[] = [
  baseline('Siljan'),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Leder av forebyggende helse', 'leader', 'health'],
      ['Nav-leder', 'leader', 'labour-and-welfare'],
      ['Kommunalsjef for oppvekst', 'leader'],
      ['Koordinator for nærvær', 'employee'],
      ['Koordinator for foreldrestøtte', 'employee'],
    ]),
  ),
  says(
    'group',
    'working',
    group(
      {
        name: 'Arbeidsgruppen for nærvær og foreldrestøtte',
        type: 'working-group',
        mandate: 'Var to grupper, en for hvert tema, som er slått sammen.',
      },
      [
        ['Nav', null, 'labour-and-welfare'],
        ['Helse', null, 'health'],
        ['Skole', null, 'school'],
        ['Barnehage', null, 'kindergarten'],
        ['Barnevern', null, 'child-welfare'],
        ['PPT', null, 'educational-psychology'],
      ],
    ),
  ),
  says('position', 'attendance-coordinator', { title: 'Nærværskoordinator' }),
  says('position', 'attendance-worker', { title: 'Nærværsarbeider ved ungdomsskolen', share: 30 }),
  says('position', 'parent-guidance', { title: 'Koordinator for foreldreveiledning', share: 40 }),
  says('initiative', 'bti', {
    name: 'BTI',
    relation: 'Kommunen har sin egen BTI-modell. Veilederen for nærvær og fravær bygges på samme lest.',
  }),
  says('measure', 'cos-p', {
    name: 'Foreldrestøtte med COS-P',
    description:
      '35 ansatte i helse og oppvekst får samme kurs på fire dager; noen blir etterpå sertifisert til å holde foreldrekurs. De øvrige får tilbud om en kursdag.',
    state: 'planned',
    method: 'COS-P (Circle of Security)',
    sectors: ['health'],
  }),
  says('measure', 'attendance-guide', {
    name: 'Handlingsveileder for nærvær og fravær',
    description:
      'Lages våren 2020. Like rutiner i barnehager og skoler, med vekt på registrering, oppfølging og det som fremmer nærvær.',
    state: 'started',
    sectors: ['kindergarten', 'school'],
  }),
  says('measure', 'attendance-team', {
    name: 'Nærværsteam og psykisk helseteam',
    description:
      'Skal opprettes og ledes av nærværskoordinatoren, som også skal samordne tilbudet til sårbare barn og familier.',
    state: 'planned',
  }),
];
