import { describe, expect, it } from 'vitest';
import { answerText } from './answer';
import { decideSave, type SaveSituation } from './save-decision';

const answer = { state: 'answered', value: 4 } as const;
const same = answerText(answer);
const other = answerText({ state: 'answered', value: 2 });
const situation: SaveSituation = {
  answer,
  fromVersion: 1,
  own: null,
  current: { version: 1, value: other },
  notWritable: null,
  hasFault: false,
  isClosed: false,
};

describe('a save', () => {
  it.each<[string, Partial<SaveSituation>, object]>([
    ['on the version its writer saw is added', {}, { kind: 'add', version: 2 }],
    ['in an empty field is the first', { fromVersion: 0, current: null }, { kind: 'add', version: 1 }],
    ['on an older version is a conflict', { fromVersion: 0 }, { kind: 'conflict' }],
    ['on a version that is not there is a conflict', { fromVersion: 7 }, { kind: 'conflict' }],
    [
      'that says what another has said stands',
      { fromVersion: 0, current: { version: 1, value: same } },
      { kind: 'stands', which: 'current' },
    ],
    [
      'sent again has its first result, after the deadline too',
      { own: { version: 1, value: same, isSame: true }, notWritable: 'sent' },
      { kind: 'stands', which: 'own' },
    ],
    ['whose id has other content is refused', { own: { version: 1, value: other, isSame: true } }, { kind: 'id-used' }],
    ['whose id is another’s is refused', { own: { version: 1, value: same, isSame: false } }, { kind: 'id-used' }],
    [
      'after the deadline is refused',
      { notWritable: 'deadline-passed' },
      { kind: 'not-writable', reason: 'deadline-passed' },
    ],
    ['of a value that the item does not take is refused', { hasFault: true }, { kind: 'invalid-answer' }],
    ['in a field that its writer does not see is refused', { isClosed: true }, { kind: 'position-first' }],
    [
      'there tells nothing of what stands: not that it is another version',
      { isClosed: true, fromVersion: 0 },
      { kind: 'position-first' },
    ],
    [
      'there tells nothing of what stands: not that it is the same value',
      { isClosed: true, fromVersion: 0, current: { version: 1, value: same } },
      { kind: 'position-first' },
    ],
  ])('%s', (_what, change, decision) => {
    expect(decideSave({ ...situation, ...change })).toEqual(decision);
  });
});
