import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrationsAt, turningDays } from './time';

const day = fc.integer({ min: 0, max: 30 }).map((offset) => `2020-01-${String(offset + 1).padStart(2, '0')}`);
/** The versions of some registrations, each numbered from 1. */
const histories = fc
  .array(
    fc.array(fc.record({ state: fc.constantFrom('draft', 'registered', 'withdrawn'), effectiveOn: day }), {
      maxLength: 6,
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.flatMap((one, index) => one.map((row, version) => ({ ...row, id: `r${index}`, version: version + 1 }))),
  );
const one = (version: number, state: 'draft' | 'registered' | 'withdrawn', effectiveOn: string) => ({
  id: 'r',
  version,
  state,
  effectiveOn,
});

describe('what held on a day', () => {
  it('is of each registration at most one version, registered, and in effect', () => {
    fc.assert(
      fc.property(histories, day, (versions, on) => {
        const held = registrationsAt(versions, on);
        expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
        for (const { state, effectiveOn } of held) expect(state === 'registered' && effectiveOn <= on).toBe(true);
      }),
    );
  });
  it('is the last word about that day: no later version that counts had come into effect', () => {
    fc.assert(
      fc.property(histories, day, (versions, on) => {
        for (const held of registrationsAt(versions, on)) {
          const later = versions.filter(({ id, version }) => id === held.id && version > held.version);
          for (const { state, effectiveOn } of later) expect(state === 'draft' || effectiveOn > on).toBe(true);
        }
      }),
    );
  });
  it('does not depend on the order of the rows, nor on drafts', () => {
    const key = (rows: readonly { id: string; version: number }[]) =>
      rows.map(({ id, version }) => `${id}:${version}`).sort();
    fc.assert(
      fc.property(histories, day, (versions, on) => {
        expect(key(registrationsAt([...versions].reverse(), on))).toEqual(key(registrationsAt(versions, on)));
        const counting = versions.filter(({ state }) => state !== 'draft');
        expect(registrationsAt(counting, on)).toEqual(registrationsAt(versions, on));
      }),
    );
  });
  it('changes on the turning days alone', () => {
    fc.assert(
      fc.property(histories, day, (versions, on) => {
        const turns = turningDays(versions);
        const before = turns.filter((turn) => turn <= on).at(-1);
        expect(registrationsAt(versions, on)).toEqual(before === undefined ? [] : registrationsAt(versions, before));
      }),
    );
  });
  it('is gone from the day it was withdrawn, and back when it is registered again', () => {
    const versions = [
      one(1, 'registered', '2020-01-05'),
      one(2, 'withdrawn', '2020-01-10'),
      one(3, 'registered', '2020-01-20'),
    ];
    const days = ['2020-01-04', '2020-01-05', '2020-01-10', '2020-01-20'];
    expect(days.map((on) => registrationsAt(versions, on)[0]?.version)).toEqual([undefined, 1, undefined, 3]);
  });
  it('follows a correction that takes effect before what it corrects', () => {
    const versions = [one(1, 'registered', '2020-01-10'), one(2, 'registered', '2020-01-05')];
    expect(registrationsAt(versions, '2020-01-07')).toEqual([versions[1]]);
    expect(registrationsAt(versions, '2020-01-12')).toEqual([versions[1]]);
  });
});
