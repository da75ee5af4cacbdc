import { answerText } from '@/lib/reflection/response/rules/answer';
import { dateOf } from '@/lib/time';
import { PROGRAMME } from '../load-pilot';
import type { Register } from '../register';
import { addMissing, stableUuid, type Transaction } from '../write';
import { PRACTICE_ROUND } from './forms';
import { responseId } from './load-responses';

const TYNSET = '3427';

/** What two members of the demonstration's leader group think before it has a joint value, and once of one that it has. */
const POSITIONS: readonly (readonly [string, string, number, string?])[] = [
  ['leader-group-member:Tynset', 'goal-drivers-seat', 4],
  ['leader-group-member:Tynset:2', 'goal-drivers-seat', 5],
  ['leader-group-member:Tynset', 'goal-ownership', 3],
  ['leader-group-member:Tynset:2', 'goal-ownership', 5],
  ['leader-group-member:Tynset', 'needs-collected', 3, 'Demonstrasjon: Jeg mener vi samler mindre enn vi tror.'],
];

/** Returns rows added. */
export async function loadPositions(tx: Transaction, register: Register): Promise<number> {
  return addMissing(
    tx.reflectionPosition,
    POSITIONS.map(([person, itemId, value, dissent]) => ({
      programmeId: PROGRAMME,
      municipalityId: register.idOf(2020, TYNSET),
      responseId: responseId(PRACTICE_ROUND, TYNSET),
      itemId,
      userId: stableUuid(`user:${person}`),
      value: answerText({ state: 'answered', value }),
      dissent: dissent ?? null,
      savedAt: dateOf('2026-01-12'),
    })),
  );
}
