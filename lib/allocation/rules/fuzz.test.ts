import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProblem } from '@/tests/setup/allocation-problems';
import { PROPERTY } from '@/tests/setup/property';
import { problemSchema } from '../schema';
import { type AllocationError, ERROR_CODES } from '../types';
import { allocate } from './allocate';

/** Far more than any of these needs, also on a busy machine; a hang or an explosion takes far longer. */
const LONGEST = 20_000;

function expectAnswer(input: unknown): void {
  const start = performance.now();
  const outcome = allocate(input);
  expect(performance.now() - start).toBeLessThan(LONGEST);
  if (outcome.ok) return;
  expect(outcome.errors.length).toBeGreaterThan(0);
  const isComplete = ({ code, path, message }: AllocationError) =>
    ERROR_CODES.includes(code) && typeof path === 'string' && message.length > 0;
  expect(outcome.errors.filter((error) => !isComplete(error))).toEqual([]);
}

/** Values that have broken parsers before. */
const awkward = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, -1, 0, 1e300, -0, 2 ** 53, '', '-1', '1e9', '9'.repeat(40), '9'.repeat(41), [], {}),
  fc.constantFrom(...['__proto__', 'constructor', 'toString'].map((name) => JSON.parse(`{"${name}":{"a":"1"}}`))),
);

/** Puts a value in the place that the seeds lead to; the outcome is a JSON value, with `__proto__` as any other member. */
function graft(root: unknown, seeds: readonly number[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(root));
  let owner = copy;
  for (const [depth, seed] of seeds.entries()) {
    if (typeof owner !== 'object' || owner === null) break;
    const keys = Object.keys(owner);
    const key = keys[seed % (keys.length + 1)] ?? ['extra', '__proto__', 'constructor', '0'][seed % 4] ?? '';
    const next: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
    if (depth === seeds.length - 1 || typeof next !== 'object' || next === null) {
      Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
      break;
    }
    owner = next;
  }
  return JSON.parse(JSON.stringify(copy));
}

describe('hostile input', () => {
  it('answers any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => expectAnswer(value)),
      PROPERTY,
    );
  });

  it('answers any valid problem with something awkward grafted into it', () => {
    const seeds = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(anyProblem, seeds, awkward, (problem, places, value) => expectAnswer(graft(problem, places, value))),
      PROPERTY,
    );
  });

  it('accepts only what the published schema accepts', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }),
        awkward,
        (problem, seeds, value) => {
          const candidate = graft(problem, seeds, value);
          if (allocate(candidate).ok) expect(problemSchema.safeParse(candidate).success).toBe(true);
        },
      ),
      PROPERTY,
    );
  });

  it.each<[string, () => unknown]>([
    ['deep lists', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    [
      'deep lists in the right place',
      () => ({ municipalities: [JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)] }),
    ],
    [
      'a hundred thousand unknown members',
      () => Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`m${i}`, i])),
    ],
    [
      'a hundred thousand bad grants',
      () => ({
        municipalities: [{ history: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`g${i}`, -1])) }],
      }),
    ],
    ['a hundred thousand wrong municipalities', () => ({ municipalities: new Array(100_000).fill({ number: 5 }) })],
    [
      'members named __proto__ by the hundred thousand',
      () => JSON.parse(`{"schemes":[{"components":[${new Array(150_000).fill('{"__proto__":1}').join(',')}]}]}`),
    ],
    [
      'nearly as many faults as there can be values',
      () => {
        const history = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`g${index}`, -1]));
        return { municipalities: new Array(108).fill({ history }) };
      },
    ],
    ['a very long decimal', () => ({ pool: { index: '9'.repeat(1_000_000) } })],
  ])('answers %s', (_, input) => {
    expectAnswer(input());
  });
});
