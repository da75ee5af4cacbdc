/** Measures as rows of a file. An empty cell is what is not stated; days are ISO days. */
import type { ExportColumn } from '../../../export/types';
import { parseReference, sourceText } from '../../../source/rules';
import { costYears, sumCosts } from '../../rules/costs';
import type { Measure } from '../../types';
import { COLUMNS, type Column, type MeasureFileText } from './types';

type Cell = string | number | null;

/** The columns with the reader's words for their headings. */
export function fileColumns(text: MeasureFileText, demonstrationProgramme: boolean): readonly ExportColumn<Measure>[] {
  const cells = cellsOf(text, demonstrationProgramme);
  return COLUMNS.map((column) => {
    const header = text.headers[column];
    const kind = KINDS[column];
    const value = cells[column];
    if (kind === undefined) return { header, kind: 'text', value: (row) => value(row) as string | null };
    return { header, kind, value: (row) => value(row) as number | null };
  });
}

const KINDS: Partial<Record<Column, 'integer' | 'amount'>> = {
  ageFrom: 'integer',
  ageTo: 'integer',
  cost: 'amount',
  fromPool: 'amount',
};

function cellsOf(
  text: MeasureFileText,
  demonstrationProgramme: boolean,
): Readonly<Record<Column, (row: Measure) => Cell>> {
  const own = (key: string) => (row: Measure) => {
    const value = row.content[key];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
  const choice = (key: string) => (row: Measure) => {
    const value = row.content[key];
    return typeof value === 'string' ? text.option(key, value) : null;
  };
  const whether = (is: boolean) => (is ? text.yes : text.no);
  return {
    number: ({ place }) => place.number,
    municipality: ({ place }) => place.name,
    region: ({ place }) => place.region.name,
    name: ({ name }) => name,
    description: own('description'),
    state: choice('state'),
    since: ({ history }) => history.at(-1)?.on ?? null,
    history: ({ history }) =>
      history.map(({ state, on }) => `${state ? text.option('state', state) : text.withdrawn} ${on}`).join('; '),
    inferred: (row) => whether(isInferred(row)),
    level: choice('level'),
    prevention: choice('prevention'),
    ageFrom: own('ageFrom'),
    ageTo: own('ageTo'),
    method: own('method'),
    sectors: ({ content: { sectors } }) =>
      Array.isArray(sectors) ? (sectors as readonly string[]).map(text.sector).join(', ') : null,
    partners: own('partners'),
    users: own('users'),
    novelty: choice('novelty'),
    innovation: choice('innovation'),
    newTo: choice('newTo'),
    startsOn: own('startsOn'),
    endsOn: own('endsOn'),
    cost: ({ content }) => sumCosts(costYears(content)).cost,
    fromPool: ({ content }) => sumCosts(costYears(content)).fromPool,
    evaluation: ({ evaluation }) => text.evaluation(evaluation),
    evaluationPlan: own('evaluationPlan'),
    evaluatedBy: choice('evaluatedBy'),
    evaluationResult: own('evaluationResult'),
    gaps: ({ gaps }) => gaps.map(text.gap).join(', ') || null,
    source: ({ source }) => source && sourceText(source),
    demonstration: ({ demonstration }) => whether(demonstration || demonstrationProgramme),
    id: ({ id }) => id,
  };
}

/** Whether something of it is stated by no source: of its history, or of what stands. */
export function isInferred({ history, source }: Pick<Measure, 'history' | 'source'>): boolean {
  if (history.some((step) => step.isInferred)) return true;
  return source !== null && parseReference(source.reference).some(([name]) => name === 'inferred');
}
