import { z } from 'zod';
import { RESPONSE_STATUSES } from '../../types';
import { STATUS_WORDS } from './rules';
import type { BoardFilter } from './types';

const round = { programme: z.string().min(1).max(64), round: z.string().min(1).max(60) };

export const LONGEST_REASON = 2000;
export const allowanceSchema = z.strictObject({
  ...round,
  number: z.string().regex(/^\d{4}$/),
  deadline: z.string().max(100),
  reason: z.string().max(20_000),
});
export const remindSchema = z.strictObject(round);

const one = z.string().max(64).optional().catch(undefined);

/** What of the board an address asks for. What cannot be read is left out. */
export function readBoardAddress(query: unknown): BoardFilter & { readonly done: string | null } {
  const { region, status, sok, vis, side, gjort } = z
    .object({ region: one, status: one, sok: one, vis: one, side: one, gjort: one })
    .catch({})
    .parse(query);
  return {
    region: region ? region : null,
    status: RESPONSE_STATUSES.find((known) => STATUS_WORDS[known] === status) ?? null,
    search: sok?.trim() ?? '',
    isWhole: vis === 'alle',
    page: side && /^[1-9]\d{0,3}$/.test(side) ? Number(side) : 1,
    done: gjort ?? null,
  };
}

/** How many reminders were put into the outbox just now, or null. */
export function readReminderAddress(query: unknown): number | null {
  const { sendt } = z.object({ sendt: one }).catch({}).parse(query);
  return sendt && /^\d{1,5}$/.test(sendt) ? Number(sendt) : null;
}
