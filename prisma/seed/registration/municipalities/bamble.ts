import { annexOn, baseline, deliberationOf } from '../annex';
import { group, type SeedFact, told } from '../fact';

const says = annexOn('Bamble');
const THEME = {
  state: 'planned',
  deliberation: deliberationOf('Bamble', 'themes'),
  evaluationPlan: 'KS Konsulent skal evaluere.',
  evaluatedBy: 'external',
} as const;

export const BAMBLE: readonly SeedFact[] = [
  baseline('Bamble', {}, [
    told(
      'interview',
      {
        title: 'Nullpunktsanalyse',
        across: 'Sektorene arbeider mye hver for seg. Kulturen for samtidig og felles innsats har vært svak.',
        challenges: 'Tjenestene kobles på hverandre for sent, og mange prøver å løse sakene alene.',
        method:
          'Laget blant ansatte i en rekke tjenester; hvilke, er ikke oppgitt. Utfordringene er de som står i søknaden.',
        adoptions: [{ by: 'steering-group' }, { by: 'working-group' }],
      },
      '002',
      { annex: 'Bamble', page: '76–83' },
    ),
  ]),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Kommunalsjef for kultur og oppvekst', 'leader', 'culture-and-leisure'],
      ['Kommunalsjef for skole og barnehage', 'leader', 'school'],
      ['Leder av barnevern', 'leader', 'child-welfare'],
      ['Leder av PPT', 'leader', 'educational-psychology'],
      ['Leder av helsestasjon', 'leader', 'health'],
      ['Leder av Nav', 'leader', 'labour-and-welfare'],
      ['Andre fra barnehagene', null, 'kindergarten'],
      ['Andre fra skolene', null, 'school'],
      ['Andre fra voksenopplæringen'],
    ]),
    { when: 'interview' },
  ),
  says(
    'deliberation',
    'themes',
    {
      title: 'Valg av temaer på grunnlag av nullpunktsanalysen',
      needs: 'Endringer i organisasjonen, en kultur for samhandling, og mer bevissthet om medvirkning og samskaping.',
      alternatives: [
        { alternative: 'Nytt organisasjonskart for arbeidet på tvers av fag', outcome: 'chosen' },
        { alternative: 'Kompetansebygging', outcome: 'chosen' },
        { alternative: 'Digitalisering', outcome: 'chosen' },
        { alternative: 'Kulturbygging', outcome: 'chosen' },
        {
          alternative: 'Bestemte tiltak innenfor temaene',
          outcome: 'later',
          reason: 'Kommunens mål var å bestemme seg i november 2020.',
        },
      ],
    },
    { when: 'interview' },
  ),
  says('measure', 'chart', { name: 'Nytt organisasjonskart for arbeidet på tvers', ...THEME }, { when: 'interview' }),
  says('measure', 'competence', { name: 'Kompetansebygging', ...THEME }, { when: 'interview' }),
  says('measure', 'digitise', { name: 'Digitalisering', ...THEME }, { when: 'interview' }),
  says('measure', 'culture', { name: 'Kulturbygging', ...THEME }, { when: 'interview' }),
];
