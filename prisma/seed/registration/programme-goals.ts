import { CONTRIBUTION_ITEMS } from '../reflection/items-contribution';
import { type SeedFact, told } from './fact';

interface Goal {
  readonly goal: string;
  readonly evidence?: string;
  readonly conclusion?: string;
}

/** §1.2.2 and §6.1, in the report's order, which is that of figure 11's items. */
const PILOT_GOALS: readonly Goal[] = [
  {
    goal: 'Kommunen sitter i førersetet og bruker ressursene slik det passer den',
    evidence:
      'Kommunene er stort sett enige om at handlingsrommet er blitt større. Få kan vise hvordan det har endret arbeidet.',
    conclusion: 'Mye selvstyre, men lite kultur og få redskaper til å bruke det.',
  },
  {
    goal: 'Lokalt eierskap er styrket',
    evidence: 'Eierskapet vokste gjennom perioden, mest til tiltakene og mindre til arbeidsformen.',
    conclusion: 'Sterkt eierskap til tiltakene, samtidig som kommunene er lojale mot oppgaver de er pålagt.',
  },
  {
    goal: 'Arbeidet er kunnskapsbasert og nyskapende',
    evidence:
      'Alle laget en ståstedsanalyse, men den støttet mest tiltak som var kjent fra før. Noen få arbeidet svært nyskapende.',
    conclusion: 'Stor vilje, ujevn evne. Det meste var nytt for kommunen selv, lite var nytt ellers.',
  },
  {
    goal: 'Samarbeidet med kompetansemiljøer og universiteter er styrket',
    evidence:
      'Alle knyttet til seg et miljø for pilotens penger. Nytten varierte, og mange syntes aktørbildet var uklart.',
    conclusion: 'Styrket, fordi piloten la til rette og betalte. Om det varer, er tvilsomt.',
  },
  {
    goal: 'Brukerretting og innovasjon',
    evidence:
      'Arbeidet begynte i tjenestene mer enn hos brukerne, og tiltakene gjaldt oftest de yngste. Noen få kommuner skiller seg ut.',
    conclusion: 'Oppnådd i begrenset grad, med unntak.',
  },
  {
    goal: 'Kommunen får utviklingskompetanse og kapasitet som varer',
    evidence: 'Kommunene mener selv at de har fått det. Rutiner for å bruke handlingsrommet er det lite av.',
    conclusion:
      'Erfaring er vunnet. Om den kan bæres videre og utvides, er usikkert, og kommunene er lite bedre rustet til neste gang.',
  },
];

/** 004 §2.1. The report draws no conclusion on them one by one; what it and others found stands as evidence. */
const EFFECT_GOALS: readonly Goal[] = [
  { goal: 'Familiene opplever tilbudene som samordnet og lette å nå' },
  {
    goal: 'Samarbeidet på tvers er forankret i ledelsen, med bedre systemer',
    evidence:
      'Utdanningsdirektoratets sammendrag: Samarbeidet på tvers av sektorer ble styrket, men skillene er fortsatt mange.',
  },
  { goal: 'Staten samordner finansiering og tilskudd bedre' },
  {
    goal: 'Kommunen bruker mindre tid på tilskudd',
    evidence:
      'Nordlandsforskning: Mindre tid går til å søke og rapportere. Oxford Research: Kommunene opplever mindre byråkrati.',
  },
  { goal: 'Mer kunnskap om hva tiltakene virker' },
  {
    goal: 'Kunnskap om programfinansiering som virkemiddel',
    evidence: 'Oxford Research: Piloten ble endret så mye underveis at virkemiddelet knapt kan vurderes.',
  },
];
const EFFECT_SOURCES: Readonly<Record<number, readonly [string, Parameters<typeof told>[3]]>> = {
  2: ['003', { section: 'Forsterket tversektorielt samarbeid om utsatte barn og unge' }],
  4: ['001', { slide: 'Programfinansiering' }],
  6: ['002', { section: '6.1', page: '64' }],
};

/** 004 §2.2. */
const RESULT_GOALS: readonly Goal[] = [
  { goal: 'Modellen oppleves langsiktig, forutsigbar og fleksibel' },
  { goal: 'Statens mål- og resultatstyring oppleves samordnet' },
  { goal: 'Beslutninger om tiltak tas lokalt og regionalt, på grunnlag av kunnskap' },
];

/** Set before the pilot began, concluded on in the final report: two versions, so that a date before it shows goals alone. */
const pilotGoals = PILOT_GOALS.map(({ goal, evidence = '', conclusion = '' }, index): SeedFact => {
  const number = index + 1;
  const item = CONTRIBUTION_ITEMS.find(({ speaksTo }) => speaksTo === `goal-${number}`)?.id ?? '';
  const set = { goal, number, level: 'pilot-goal', item };
  return goalFact(`pilot-goal-${number}`, [
    told('start', set, '002', { section: '1.2.2' }),
    told({ year: '2023-01-01' }, { ...set, evidence, conclusion }, '002', { section: `6.1.${number}` }),
  ]);
});

const effectGoals = EFFECT_GOALS.map(({ goal, evidence }, index): SeedFact => {
  const number = index + 1;
  const set = { goal, number, level: 'effect-goal' };
  const [source, place] = EFFECT_SOURCES[number] ?? [];
  const first = told('start', set, '004', { section: '2.1' });
  if (!evidence || !source || !place) return goalFact(`effect-goal-${number}`, [first]);
  const when = source === '001' ? '2024-02-07' : { year: '2023-01-01' };
  return goalFact(`effect-goal-${number}`, [first, told(when, { ...set, evidence }, source, place)]);
});

const resultGoals = RESULT_GOALS.map(
  ({ goal }, index): SeedFact =>
    goalFact(`result-goal-${index + 1}`, [
      told('start', { goal, number: index + 1, level: 'result-goal' }, '004', { section: '2.2' }),
    ]),
);

function goalFact(key: string, versions: SeedFact['versions']): SeedFact {
  return { owner: { programme: true }, kind: 'conclusion', key, versions };
}

export const GOALS: readonly SeedFact[] = [...pilotGoals, ...effectGoals, ...resultGoals];
