/** Tables of facts and of what the evidence rules must say of them. */
import { describe, expect, it } from 'vitest';
import { type FactRow, factsOf, type Sources } from '@/lib/dykos/rules/facts';
import { CHARACTERISTIC_RULES } from '@/lib/dykos/rules/status';
import type { Because, Characteristic, MissingKey, Status } from '@/lib/dykos/types';
import type { Content } from '@/lib/registration/types';
import { registered, sourcesOf } from './facts';

/** Facts, and what must be said of them: status, why, and what the next step lacks. */
export type Case = readonly [
  name: string,
  facts: readonly FactRow[] | Sources,
  status: Status,
  because: readonly Because[],
  missing: readonly MissingKey[],
];

export const THREE = ['school', 'health', 'child-welfare'];
export const baseline = (content: Content, on?: string) => registered('baseline', { title: 'Analyse', ...content }, on);
export const adopted = (by: string, on = '2020-02-01') => ({ adoptions: [{ by, on }] });
export const indicator = { indicators: [{ name: 'Fravær', value: '8', target: '5' }] };
export const plan = (content: Content = { adoptedOn: '2020-06-01' }) =>
  registered('plan', { name: 'Plan', ...content });
export const group = (content: Content, on?: string) =>
  registered('group', { name: 'G', type: 'working-group', ...content }, on);
export const arena = { sectors: THREE, mandate: 'Samordne', meets: 'monthly' };
export const measure = (content: Content) => registered('measure', { name: 'T', state: 'started', ...content });
export const WEIGHED: Content = {
  title: 'Bruk av potten',
  needs: 'n',
  alternatives: [
    { alternative: 'A', outcome: 'chosen' },
    { alternative: 'B', outcome: 'set-aside', reason: 'Dyrere' },
  ],
  sectors: ['school', 'health'],
  money: ['pool'],
};
export const weighed = (content: Content = {}, on?: string) =>
  registered('deliberation', { ...WEIGHED, ...content }, on);
export const form = { round: '2020', year: 2020, on: '2020-11-01', demonstration: false };

const asSources = (facts: readonly FactRow[] | Sources): Sources =>
  'registrations' in facts ? facts : sourcesOf(facts);

/** Holds the rules to their tables, as of the pilot's end. */
export function holdToCases(tables: Readonly<Partial<Record<Characteristic, readonly Case[]>>>): void {
  describe.each(Object.entries(tables))('%s', (characteristic, cases) => {
    const rule = CHARACTERISTIC_RULES[characteristic as Characteristic];
    it.each(cases)('%s', (_name, facts, status, because, missing) => {
      const found = rule(factsOf(asSources(facts), '2022-12-31'));
      expect([found.status, found.because.map((one) => one.because), found.missing.map(({ key }) => key)]).toEqual([
        status,
        because,
        missing,
      ]);
    });
  });
}
