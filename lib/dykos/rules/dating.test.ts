import { describe, expect, it } from 'vitest';
import { datingOfDay } from './dating';
import type { FactRow, Sources } from './facts';

const row = (effectiveOn: string, more: Partial<FactRow> = {}): FactRow => ({
  id: effectiveOn,
  kind: 'group',
  version: 1,
  state: 'registered',
  effectiveOn,
  demonstration: false,
  content: {},
  ...more,
});
const sources = (more: Partial<Sources>): Sources => ({ registrations: [], forms: [], pools: [], ...more });

describe('how well the day of a change is known', () => {
  it('is what the sources say of the registrations that hold from it', () => {
    const registrations = [row('2020-03-01', { dating: 'description' })];
    expect(datingOfDay(sources({ registrations }), '2020-03-01')).toBe('description');
  });
  it('is to the day as soon as anything on it is stated to the day', () => {
    const undated = row('2020-03-01', { dating: 'description' });
    const form = { round: '2020', year: 2020, on: '2020-03-01', demonstration: false };
    const adopted = row('2020-01-01', { kind: 'plan', content: { adoptedOn: '2020-03-01' } });
    for (const more of [
      { registrations: [undated, row('2020-03-01', { id: 'other' })] },
      { registrations: [undated], forms: [form] },
      { registrations: [undated, adopted] },
    ])
      expect(datingOfDay(sources(more), '2020-03-01')).toBeUndefined();
  });
  it('is no better for the anniversary of a group than for the group itself', () => {
    const registrations = [row('2020-03-01', { dating: 'interview' })];
    expect(datingOfDay(sources({ registrations }), '2021-03-01')).toBe('interview');
  });
  it('is the year for a pool, unless a registration without a time counts from the same day', () => {
    const pools = [{ year: 2020 }];
    expect(datingOfDay(sources({ pools }), '2020-01-01')).toBe('year');
    const registrations = [row('2020-01-01', { dating: 'start' })];
    expect(datingOfDay(sources({ pools, registrations }), '2020-01-01')).toBe('start');
  });
});
