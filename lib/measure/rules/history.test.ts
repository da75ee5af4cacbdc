import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEDED_MEASURES } from '@/tests/setup/seeded-measures';
import { registrationsAt } from '../../registration/rules/time';
import { type Registration, STATES } from '../../registration/types';
import { MEASURE_STATES } from '../types';
import { measureState, statusHistory } from './history';
import { contextMarkers, timelineOf } from './timeline';

const END = '2030-01-01';
const day = fc
  .integer({ min: 0, max: 40 })
  .map((month) => `${2019 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`);
const pad = (value: number) => String(value).padStart(2, '0');

function version(number: number, on: string, part: Partial<Registration>): Registration {
  return {
    id: 'a',
    kind: 'measure',
    version: number,
    state: 'registered',
    municipality: 'm',
    countyGovernor: null,
    effectiveOn: on,
    content: { name: 'Et tiltak', state: 'planned' },
    demonstration: false,
    citation: null,
    recordedBy: null,
    recordedAt: new Date(0),
    ...part,
  };
}

const versions = fc
  .array(fc.record({ on: day, state: fc.constantFrom(...MEASURE_STATES), told: fc.constantFrom(...STATES) }), {
    maxLength: 8,
  })
  .map((some) =>
    some.map(({ on, state, told }, index) =>
      version(index + 1, on, { state: told, content: { name: 'Et tiltak', state } }),
    ),
  );

describe('the history of a status', () => {
  it('says on every day what stood on that day, and nothing twice', () => {
    fc.assert(
      fc.property(versions, day, (some, asked) => {
        const history = statusHistory(some, END);
        const [stood] = registrationsAt(some, asked);
        const said = history.findLast(({ on }) => on <= asked)?.state ?? null;
        expect(said).toBe(stood ? measureState(stood) : null);
        expect(history.map(({ on }) => on)).toEqual([...new Set(history.map(({ on }) => on))].sort());
        for (const [index, step] of history.slice(1).entries()) expect(step.state).not.toBe(history[index]?.state);
        expect(history[0]?.state).not.toBe(null);
      }),
    );
  });

  it('up to a day begins as the whole does', () => {
    fc.assert(
      fc.property(versions, day, (some, until) => {
        const whole = statusHistory(some, END).filter(({ on }) => on <= until);
        expect(statusHistory(some, until)).toEqual(whole);
      }),
    );
  });

  it('lets a later word about an earlier day rewrite it, and no draft', () => {
    const told = [
      version(1, '2020-03-01', { content: { state: 'planned' } }),
      version(2, '2021-01-01', { content: { state: 'started' } }),
      version(3, '2020-06-01', { content: { state: 'ended' } }),
      version(4, '2020-01-01', { state: 'draft', content: { state: 'running' } }),
    ];
    expect(statusHistory(told, END).map(({ on, state }) => [on, state])).toEqual([
      ['2020-03-01', 'planned'],
      ['2020-06-01', 'ended'],
    ]);
  });

  it('tells when a measure was taken back and came again', () => {
    const told = [
      version(1, '2020-01-01', {}),
      version(2, '2020-02-01', { state: 'withdrawn' }),
      version(3, '2020-05-01', {}),
    ];
    expect(statusHistory(told, END).map(({ state }) => state)).toEqual(['planned', null, 'planned']);
  });

  it('reads Namsos and Frøya from the sources, with what is inferred', () => {
    const of = (name: string) =>
      statusHistory(
        SEEDED_MEASURES.filter((one) => one.content.name === name),
        END,
      );
    expect(of('Ta Sats')).toEqual([
      { state: 'started', on: '2020-01-01', isInferred: true, dating: 'start' },
      { state: 'ended', on: '2022-12-31', isInferred: false, dating: 'end' },
    ]);
    expect(of('Tjenestekontor med én dør inn')).toEqual([
      { state: 'planned', on: '2020-03-01', isInferred: false, dating: 'description' },
      { state: 'started', on: '2022-12-31', isInferred: true, dating: 'end' },
    ]);
  });
});

describe('the line of time', () => {
  const marker = (on: string, state: Registration['state'] = 'registered') =>
    version(1, on, {
      id: `m${on}`,
      kind: 'marker',
      state,
      municipality: null,
      content: { type: 'pandemic', title: 'P' },
    });

  it('holds every status and every marker once, in the order of days', () => {
    fc.assert(
      fc.property(versions, fc.uniqueArray(day), (some, days) => {
        const history = statusHistory(some, END);
        const items = timelineOf(
          history,
          contextMarkers(
            days.map((on) => marker(on)),
            END,
          ),
        );
        expect(items).toHaveLength(history.length + days.length);
        expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).sort());
        expect(items.flatMap((item) => (item.kind === 'status' ? [item.step] : []))).toEqual(history);
      }),
    );
  });

  it('puts what happened before the status of the same day, and leaves out what was taken back', () => {
    const history = statusHistory([version(1, '2020-03-01', {})], END);
    const markers = contextMarkers([marker('2020-03-01'), marker('2020-04-01', 'withdrawn')], END);
    expect(timelineOf(history, markers).map(({ kind }) => kind)).toEqual(['marker', 'status']);
  });
});
