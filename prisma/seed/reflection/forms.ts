/** Which round asks what, in which order: inclusion per round is data (the report's own list of themes leaves some out). */
import type { Texts } from '@/lib/reflection/types';

const ACROSS = ['across-sectors', 'within-sector', 'overall-level', 'reason-across'] as const;
const ANCHORING = [
  'new-measures-across',
  'leadership-facilitates',
  'leadership-anchored',
  'leaders-work-across',
  'reason-anchoring',
] as const;
const NEEDS = ['needs-shared', 'needs-collected', 'user-participation', 'needs-understanding', 'reason-needs'] as const;
const MECHANISMS = ['mechanisms-hinder', 'mechanisms-promote'] as const;
const PILOT = ['existing-structures', 'organisation', 'use-of-funds-level'] as const;
const ATTENTION = ['attention-organisation', 'attention-target-group'] as const;
const CONTRIBUTION = [
  'goal-drivers-seat',
  'goal-ownership',
  'goal-knowledge-innovation',
  'goal-competence-cooperation',
  'goal-user-focus',
  'goal-lasting-capacity',
  'reason-contribution',
] as const;
const PANDEMIC = ['pandemic-delay', 'pandemic-attention', 'pandemic-sectorising'] as const;
const FUTURE = ['cut-consequence', 'call-routines', 'competence-help', 'top-leader-engagement', 'adjustments'] as const;

export interface SeedRound {
  readonly id: string;
  readonly year: number;
  readonly names?: Texts;
  readonly opensOn: string;
  readonly deadline: string;
  readonly positionsFirst: boolean;
  readonly form: Readonly<Partial<Record<SectionId, readonly string[]>>>;
}

/** The report gives the years; the days within them are ours. */
const autumn = (year: number) => ({
  id: String(year),
  year,
  opensOn: `${year}-10-01`,
  deadline: `${year}-11-30`,
  positionsFirst: false,
});

export const EVALUATED_ROUNDS: readonly SeedRound[] = [
  { ...autumn(2019), form: { across: ACROSS, anchoring: ANCHORING, needs: NEEDS, mechanisms: MECHANISMS } },
  {
    ...autumn(2020),
    form: {
      across: ACROSS,
      anchoring: ANCHORING,
      needs: NEEDS,
      pilot: PILOT,
      contribution: CONTRIBUTION,
      pandemic: PANDEMIC,
    },
  },
  {
    ...autumn(2022),
    form: {
      across: ACROSS,
      anchoring: ANCHORING,
      needs: NEEDS,
      pilot: PILOT,
      attention: ATTENTION,
      contribution: CONTRIBUTION,
      mechanisms: MECHANISMS,
      future: FUTURE,
    },
  },
];

/** A round to try things in: short, with every kind of question that the others ask. */
export const PRACTICE_ROUND: SeedRound = {
  id: 'ovelse',
  year: 2026,
  names: { nb: 'Øvingsrunde', nn: 'Øvingsrunde', en: 'Practice round' },
  opensOn: '2026-01-05',
  deadline: '2031-12-31',
  positionsFirst: true,
  form: {
    across: ACROSS,
    needs: NEEDS,
    pilot: PILOT,
    attention: ATTENTION,
    contribution: CONTRIBUTION,
    mechanisms: MECHANISMS,
    future: ['call-routines'],
  },
};

export type SectionId =
  | 'across'
  | 'anchoring'
  | 'needs'
  | 'mechanisms'
  | 'pilot'
  | 'attention'
  | 'contribution'
  | 'pandemic'
  | 'future';

export const SECTION_TEXTS: Readonly<Record<SectionId, Texts<{ readonly title: string; readonly intro?: string }>>> = {
  across: {
    nb: {
      title: 'Arbeid på tvers',
      intro: 'Svar for kommunen i dag, slik ledergruppen sammen ser det.',
    },
    nn: {
      title: 'Arbeid på tvers',
      intro: 'Svar for kommunen i dag, slik leiargruppa saman ser det.',
    },
    en: {
      title: 'Work across services',
      intro: 'Answer for the municipality today, as the leader group sees it together.',
    },
  },
  anchoring: {
    nb: { title: 'Forankring og ledelse', intro: 'Hvor enige er dere i disse påstandene om barn, unge og familier?' },
    nn: { title: 'Forankring og leiing', intro: 'Kor einige er de i desse påstandane om barn, unge og familiar?' },
    en: {
      title: 'Anchoring and management',
      intro: 'How much do you agree with these statements on the work for children, young people and families?',
    },
  },
  needs: {
    nb: { title: 'Brukerbehovet', intro: 'Hvor enige er dere i disse påstandene om hva dere vet om behovene?' },
    nn: { title: 'Brukarbehovet', intro: 'Kor einige er de i desse påstandane om kva de veit om behova?' },
    en: {
      title: 'The users’ needs',
      intro: 'How much do you agree with these statements on what you know of the needs?',
    },
  },
  mechanisms: {
    nb: { title: 'Hemmere og fremmere' },
    nn: { title: 'Det som hemmar og det som fremjar' },
    en: { title: 'What hinders and what promotes' },
  },
  pilot: {
    nb: { title: 'Piloten hos oss' },
    nn: { title: 'Piloten hos oss' },
    en: { title: 'The pilot in our municipality' },
  },
  attention: {
    nb: { title: 'Oppmerksomhet', intro: 'Hopp over faser dere ikke har vært i.' },
    nn: { title: 'Merksemd', intro: 'Hopp over fasar de ikkje har vore i.' },
    en: { title: 'Attention', intro: 'Skip phases that you have not been in.' },
  },
  contribution: {
    nb: { title: 'Bidrag fra finansieringen', intro: 'I hvilken grad har programfinansieringen bidratt til dette?' },
    nn: { title: 'Bidrag frå finansieringa', intro: 'I kva grad har programfinansieringa medverka til dette?' },
    en: {
      title: 'Contribution of the financing',
      intro: 'To what extent has the programme financing contributed to this?',
    },
  },
  pandemic: {
    nb: { title: 'Pandemien' },
    nn: { title: 'Pandemien' },
    en: { title: 'The pandemic' },
  },
  future: {
    nb: { title: 'Veien videre' },
    nn: { title: 'Vegen vidare' },
    en: { title: 'The way forward' },
  },
};
