/** Whether things come in their order, are no larger than what they are part of, and lie within the days that can be kept. */
import type { Content, FieldFault, Row } from '../types';
import { isDate } from './content';

const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-30';
/** The day that a draft is kept under while its writer has not said when it holds. After every day that can be said. */
export const UNDATED = '2100-12-31';

/** Kinds whose day is the day something begins; for the others it is the day from which it is as it stands. */
const BEGINS = ['marker', 'phase', 'activity', 'gathering'];

/** What is wrong with the day from which it holds. A draft may lack it. */
export function dayFaults(effectiveOn: string, isDraft: boolean): readonly FieldFault[] {
  const field = 'effectiveOn';
  if (effectiveOn.trim() === '') return isDraft ? [] : [{ field, code: 'required' }];
  if (!isDate(effectiveOn)) return [{ field, code: 'date' }];
  return effectiveOn < FIRST_DAY || effectiveOn > LAST_DAY ? [{ field, code: 'range' }] : [];
}

/** Nothing ends before it begins. @example orderFaults('measure', { startsOn: '2020-02-01', endsOn: '2020-01-01' }, '') // endsOn */
export function orderFaults(kind: string, content: Content, effectiveOn: string): readonly FieldFault[] {
  const begins = BEGINS.includes(kind) && isDate(effectiveOn) ? effectiveOn : undefined;
  const before = (field: string, start: unknown): readonly FieldFault[] =>
    typeof content[field] === 'string' && typeof start === 'string' && String(content[field]) < start
      ? [{ field, code: 'before-start' }]
      : [];
  return [
    ...before('endedOn', begins),
    ...before('endsOn', content.startsOn ?? begins),
    ...(typeof content.ageFrom === 'number' && typeof content.ageTo === 'number' && content.ageTo < content.ageFrom
      ? [{ field: 'ageTo', code: 'ages' } as const]
      : []),
    ...shareFaults(content.costs),
  ];
}

/** What the pool pays is part of what it costs. @example shareFaults([{ year: 2021, cost: 500, fromPool: 600 }]) // costs.0.fromPool */
function shareFaults(costs: Content[string] | undefined): readonly FieldFault[] {
  if (!Array.isArray(costs)) return [];
  return costs.flatMap((row: Row | string, index) =>
    typeof row === 'object' && Number(row.fromPool) > Number(row.cost)
      ? [{ field: `costs.${index}.fromPool`, code: 'above-cost' } as const]
      : [],
  );
}
