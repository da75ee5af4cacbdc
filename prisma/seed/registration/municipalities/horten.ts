import { annexOn, baseline } from '../annex';
import { group, type SeedFact, told } from '../fact';

const says = annexOn('Horten');
/** The annex lists what "has been or will be" done without saying which. */
const OPEN = { inferred: 'state' } as const;

export const HORTEN: readonly SeedFact[] = [
  baseline('Horten', {}, [
    told(
      'interview',
      {
        title: 'Ståstedsanalyse',
        method: 'Kunnskapsgrunnlag fra KORUS, med en spørreundersøkelse, og SWOT-analyser av hovedmålene.',
        support: 'KORUS',
        adoptions: [{ by: 'steering-group' }, { by: 'working-group' }],
      },
      '002',
      { annex: 'Horten', page: '76–83' },
    ),
  ]),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Kommunalsjef for helse og velferd', 'leader', 'health'],
      ['Kommunalsjef for oppvekst', 'leader'],
      ['Kommunalsjef for Nav', 'leader', 'labour-and-welfare'],
      ['Kommunalsjef for kultur og samfunnsutvikling', 'leader', 'culture-and-leisure'],
    ]),
    { when: 'interview' },
  ),
  says(
    'group',
    'project',
    group({ name: 'Prosjektgruppen', type: 'project-group' }, [
      ['Knapt 20 fra mange enheter i flere kommunalområder'],
      ['Fylkeskommunen', 'county-authority', 'county-authority'],
    ]),
  ),
  says(
    'plan',
    'strategy',
    {
      name: 'Strategiplan for 0–24',
      type: 'strategy',
      link: 'Skal lages på knapt et år, på grunnlag av ståstedsanalysen og i sammenheng med samfunnsdelen. Sluttrapporten (punkt 5.2) nevner en kommune som har laget en slik plan, uten å si hvilken.',
    },
    { when: 'interview' },
  ),
  says(
    'plan',
    'master-plan',
    { name: 'Kommuneplanens samfunnsdel', type: 'master-plan', link: 'Strategiplanen for 0–24 lages sammen med den.' },
    { when: 'interview' },
  ),
  says(
    'plan',
    'action-plans',
    {
      name: 'Tiltaksplaner',
      type: 'action-plan',
      link: 'Kommer etter strategiplanen og skal styre hvilken praksis som innføres.',
    },
    { when: 'interview' },
  ),
  says(
    'measure',
    'mapping',
    {
      name: 'Grundig kartlegging',
      description:
        'Av kompetanse, samarbeid og behov for tjenester, så kommunen kan prioritere bedre. Funnene skal gi nye tiltak.',
      state: 'planned',
      partners: 'KORUS',
    },
    OPEN,
  ),
  says('measure', 'prevention', { name: 'Sterkere forebygging på tvers', state: 'planned' }, OPEN),
  says(
    'measure',
    'early-effort',
    {
      name: 'Tidlig oppdagelse og samtidig innsats',
      description: 'Tjenestene skal komme inn samtidig.',
      state: 'planned',
    },
    OPEN,
  ),
  says(
    'measure',
    'competence',
    { name: 'Målrettet opplæring av ansatte', description: 'På tvers av kommunalområdene.', state: 'planned' },
    OPEN,
  ),
];
