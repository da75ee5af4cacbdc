import { describe, expect, it } from 'vitest';
import { describeField, differing } from './describe-field';
import type { FormField } from './form-field';

const field = (key: string, type: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: key,
  help: null,
  required: false,
  unit: null,
  options: [],
  columns: [],
  slug: null,
  max: 0,
  ...more,
});
const BY = field('by', 'choice', { label: 'Vedtatt av', options: [{ value: 'council', label: 'Kommunestyret' }] });
const ADOPTIONS = field('adoptions', 'rows', { columns: [BY, field('on', 'date', { label: 'Dato' })], max: 10 });

describe('a field in words', () => {
  it('says what its rows say, and leaves empty ones out', () => {
    const typed = {
      'adoptions.0.by': 'council',
      'adoptions.0.on': '2020-02-01',
      'adoptions.1.by': '',
      'adoptions.1.on': '',
    };
    expect(describeField(ADOPTIONS, typed)).toEqual(['Vedtatt av: Kommunestyret · Dato: 2020-02-01']);
  });
  it('calls choices by their words, and numbers with their unit', () => {
    const sectors = field('sectors', 'choices', { options: [{ value: 'school', label: 'Skole' }] });
    expect(describeField(sectors, { 'sectors.school': 'on' })).toEqual(['Skole']);
    expect(describeField(field('share', 'number', { unit: 'prosent' }), { share: '50' })).toEqual(['50 prosent']);
    expect(describeField(BY, { by: 'council' })).toEqual(['Kommunestyret']);
    expect(describeField(BY, {})).toEqual([]);
  });
  it('shows of two versions just what differs', () => {
    const ours = { 'adoptions.0.on': '2020-02-01', 'adoptions.1.on': '2020-03-01' };
    const theirs = { 'adoptions.0.on': '2020-02-01', 'adoptions.1.on': '2020-04-01' };
    expect(differing(ADOPTIONS, ours, theirs)).toEqual({ ours: ['Dato: 2020-03-01'], theirs: ['Dato: 2020-04-01'] });
  });
});
