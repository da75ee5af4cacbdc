import { describe, expect, it } from 'vitest';
import type { Content, Registration } from '../types';
import { gapsOf } from './gaps';
import { registerRows } from './register';

const version = (id: string, number: number, more: Partial<Registration> = {}): Registration => ({
  id,
  kind: 'measure',
  version: number,
  state: 'registered',
  municipality: 'tynset',
  countyGovernor: null,
  effectiveOn: '2020-01-01',
  content: { name: `${id}${number}`, evaluationPlan: 'x' },
  demonstration: false,
  citation: null,
  recordedBy: `writer ${number}`,
  recordedAt: new Date('2020-02-01T10:00:00Z'),
  ...more,
});
const rows = (...versions: readonly Registration[]) => registerRows(versions, '2022-01-01');

describe('the list', () => {
  it('says of each what stands, and that a draft lies upon it', () => {
    const [row] = rows(version('a', 1), version('a', 2, { state: 'draft' }));
    expect(row).toMatchObject({ state: 'registered', hasDraft: true, content: { name: 'a1' }, recordedBy: 'writer 2' });
  });
  it('shows a draft that nothing stands under as a draft', () => {
    expect(rows(version('a', 1, { state: 'draft' }))).toMatchObject([{ state: 'draft', hasDraft: false, gaps: [] }]);
  });
  it('has those withdrawn last, and the newest day first', () => {
    const withdrawn = [version('a', 1), version('a', 2, { state: 'withdrawn', effectiveOn: '2021-01-01' })];
    const all = rows(...withdrawn, version('b', 1), version('c', 1, { effectiveOn: '2020-06-01' }));
    expect(all.map(({ id, state }) => [id, state])).toEqual([
      ['c', 'registered'],
      ['b', 'registered'],
      ['a', 'withdrawn'],
    ]);
  });
  it('misses nothing of what is withdrawn or drafted', () => {
    const bare = { content: { name: 'a', state: 'ended' } };
    expect(rows(version('a', 1, { ...bare, state: 'withdrawn' }))[0]?.gaps).toEqual([]);
    expect(rows(version('a', 1, bare))[0]?.gaps).toEqual(['no-evaluation-result']);
  });
});

describe('what is missing', () => {
  it.each<[string, Content, readonly string[]]>([
    ['measure', { state: 'planned' }, ['no-evaluation-plan']],
    ['measure', { state: 'running', evaluationPlan: 'x' }, []],
    ['measure', { state: 'running', evaluationResult: 'x' }, []],
    ['measure', { state: 'ended', evaluationPlan: 'x' }, ['no-evaluation-result']],
    ['measure', { state: 'in-operations' }, ['no-evaluation-result']],
    ['measure', { state: 'ended', evaluationResult: 'x' }, []],
    ['baseline', {}, ['not-adopted']],
    ['baseline', { adoptions: [{ by: 'steering-group', on: '2020-01-01' }] }, []],
    ['advice', { state: 'open', followUpOn: '2022-01-01' }, ['not-followed-up']],
    ['advice', { state: 'open', followUpOn: '2022-01-02' }, []],
    ['advice', { state: 'followed-up', followUpOn: '2020-01-01' }, []],
    ['advice', { state: 'open' }, []],
    ['group', {}, []],
  ])('of %s %j is %j', (kind, content, gaps) => {
    expect(gapsOf({ kind, content }, '2022-01-01')).toEqual(gaps);
  });
});
