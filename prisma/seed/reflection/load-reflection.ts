import { writeRelease } from '@/lib/reflection/publication/commands';
import { DEFAULT_THRESHOLD } from '@/lib/statistics/types';
import { PROGRAMME } from '../load-pilot';
import type { Register } from '../register';
import type { Transaction } from '../write';
import { EVALUATED_ROUNDS, PRACTICE_ROUND, type SeedRound } from './forms';
import { loadItemBank, loadPlannedRound } from './load-instrument';
import { loadPositions } from './load-positions';
import { closedAt, loadResponses, openedAt } from './load-responses';

/** The pilot's item bank, its three rounds with published figures, and a round to practise in. Returns rows added. */
export async function loadReflection(tx: Transaction, register: Register): Promise<number> {
  let added = await loadItemBank(tx);
  const there = new Set(
    (await tx.reflectionRound.findMany({ where: { programmeId: PROGRAMME }, select: { id: true } })).map(
      ({ id }) => id,
    ),
  );
  // A round that is there already is somebody's by now: its form is frozen, and its answers may be theirs.
  for (const round of EVALUATED_ROUNDS) {
    if (!there.has(round.id)) added += (await loadOpenRound(tx, register, round)) + (await publish(tx, round));
  }
  if (!there.has(PRACTICE_ROUND.id)) {
    added += (await loadOpenRound(tx, register, PRACTICE_ROUND)) + (await loadPositions(tx, register));
  }
  return added;
}

async function loadOpenRound(tx: Transaction, register: Register, round: SeedRound): Promise<number> {
  const added = await loadPlannedRound(tx, round);
  await change(tx, round, { status: 'open', openedAt: openedAt(round) });
  return added + (await loadResponses(tx, register, round));
}

/** Closes the round and publishes its figures, by the same command and the same suppression as any round's. */
async function publish(tx: Transaction, round: SeedRound): Promise<number> {
  const now = closedAt(round);
  await change(tx, round, { status: 'closed', closedAt: now });
  const { shown, hidden } = await writeRelease(tx, {
    programme: PROGRAMME,
    round: round.id,
    threshold: DEFAULT_THRESHOLD,
    publishedBy: { system: 'seed' },
    now,
  });
  await change(tx, round, { status: 'published', publishedAt: now });
  return 1 + shown + hidden;
}

type Change = { readonly status: string } & Partial<Record<'openedAt' | 'closedAt' | 'publishedAt', Date>>;

async function change(tx: Transaction, { id }: SeedRound, data: Change): Promise<void> {
  await tx.reflectionRound.update({
    where: { programmeId_id: { programmeId: PROGRAMME, id } },
    data,
    select: { id: true },
  });
}
