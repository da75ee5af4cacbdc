/** Columns and rows of the evaluation's files. */
import type { ExportColumn } from '../../../export/types';
import { rounded } from '../../../statistics/rules/rounding';
import type { Goal } from '../../goal/types';
import type { Recommendation } from '../../recommendation/types';
import { lastDayOf } from '../../timeline/rules/span';
import type { CalendarEvent, Phase } from '../../timeline/types';
import type { EvaluationWords, Heading } from '../types';

type Columns<Row> = readonly ExportColumn<Row>[];

function texts<Row>({ heading }: EvaluationWords) {
  return (name: Heading, value: (row: Row) => string | null): ExportColumn<Row> => ({
    header: heading(name),
    kind: 'text',
    value,
  });
}

export function calendarColumns(words: EvaluationWords): Columns<CalendarEvent> {
  const text = texts<CalendarEvent>(words);
  return [
    text('name', words.name),
    text('type', ({ type }) => words.type(type)),
    text('when', words.span),
    text('from', ({ from }) => from),
    text('to', (event) => (event.precision === 'undated' ? null : lastDayOf(event))),
    text('precision', ({ precision }) => words.precision(precision)),
    text('asks', ({ asks }) => asks && words.party(asks)),
    text('asked', ({ asked }) => (asked.length > 0 ? asked.map(words.party).join(', ') : null)),
    text('what', ({ what }) => what),
    text('region', ({ region }) => region),
    text('link', ({ link }) => link),
    text('source', ({ source }) => source && words.source(source)),
    text('demonstration', ({ demonstration }) => (demonstration ? words.heading('yes') : null)),
  ];
}

export function phaseColumns(words: EvaluationWords): Columns<Phase> {
  const text = texts<Phase>(words);
  return [
    text('name', ({ name }) => name),
    text('what', ({ focus }) => focus),
    text('from', ({ from }) => from),
    text('to', ({ to }) => to),
    text('source', ({ source }) => source && words.source(source)),
    text('caveat', () => words.phasesInferred),
  ];
}

/** A goal in one round; where nobody has rated it, once and without a round. */
export interface GoalLine {
  readonly goal: Goal;
  readonly rated: NonNullable<Goal['rating']>['rounds'][number] | null;
}

export function goalLines(goals: readonly Goal[]): readonly GoalLine[] {
  return goals.flatMap((goal): readonly GoalLine[] => {
    const rounds = goal.rating?.rounds ?? [];
    return rounds.length === 0 ? [{ goal, rated: null }] : rounds.map((rated) => ({ goal, rated }));
  });
}

/** The caveats stand in every row: a row is easily copied away from a note. */
export function goalColumns(words: EvaluationWords): Columns<GoalLine> {
  const text = texts<GoalLine>(words);
  const { locale, heading } = words;
  return [
    text('level', ({ goal }) => words.level(goal.level)),
    { header: heading('number'), kind: 'integer', value: ({ goal }) => goal.number },
    text('goal', ({ goal }) => goal.goal),
    text('item', ({ goal }) => goal.rating?.texts[locale] ?? null),
    text('round', ({ rated }) => rated && (rated.round.names?.[locale] ?? String(rated.round.year))),
    {
      header: heading('mean'),
      kind: 'decimal',
      value: ({ rated }) => (rated?.mean == null ? null : rounded(rated.mean, 1)),
    },
    { header: heading('n'), kind: 'integer', value: ({ rated }) => rated?.n ?? null },
    { header: heading('of'), kind: 'integer', value: ({ rated }) => rated?.of ?? null },
    text('hidden', ({ rated }) => (rated && rated.mean === null ? heading('yes') : null)),
    text('evidence', ({ goal }) => goal.evidence),
    text('conclusion', ({ goal }) => goal.conclusion),
    text('since', ({ goal }) => goal.since),
    text('source', ({ goal }) => goal.source && words.source(goal.source)),
    text('caveat', ({ rated }) =>
      [...words.caveats, ...(rated?.round.demonstration ? [words.demonstration] : [])].join(' '),
    ),
  ];
}

export function recommendationColumns(words: EvaluationWords): Columns<Recommendation> {
  const text = texts<Recommendation>(words);
  return [
    text('author', ({ author }) => author),
    text('recommendation', ({ recommendation }) => recommendation),
    text('addressee', ({ addressee }) => addressee),
    text('reason', ({ reason }) => reason),
    text('state', ({ state }) => words.state(state)),
    text('followUp', ({ followUp }) => followUp),
    text('since', ({ since }) => since),
    text('source', ({ source }) => source && words.source(source)),
  ];
}

/** What must be read first, a sentence a row, on a sheet of its own. */
export function noteColumns({ heading }: EvaluationWords): Columns<string> {
  return [{ header: heading('about'), kind: 'text', value: (sentence) => sentence }];
}
