import { describe, expect, it } from 'vitest';
import { demonstratedBehind, demonstratedIn } from './demonstration';

const fact = (kind: 'form' | 'measure', demonstration: boolean) => ({ kind, demonstration });
const place = (because: readonly ReturnType<typeof fact>[], demonstration: boolean) => ({
  characteristics: [{ because }],
  stages: [],
  demonstration,
});

describe('what of a dashboard is made up', () => {
  it.each([
    ['nothing', [place([fact('measure', false)], false)], null],
    ['a form that decided', [place([fact('form', true), fact('measure', false)], true)], 'answers'],
    ['a form that decided nothing', [place([], true)], 'answers'],
    ['a registration', [place([fact('measure', true)], true), place([], false)], 'registrations'],
    ['both, each in its place', [place([fact('measure', true)], true), place([fact('form', true)], true)], 'both'],
  ] as const)('%s', (_, places, expected) => {
    expect(demonstratedIn(places)).toBe(expected);
  });

  it('behind one square its other voices count, too', () => {
    expect(demonstratedBehind([{ because: [], selfRating: { demonstration: true }, assessment: null }])).toBe(
      'answers',
    );
    expect(demonstratedBehind([{ because: [], assessment: { demonstration: true } }])).toBe('registrations');
    expect(demonstratedBehind([{ because: [fact('form', false)], selfRating: null }])).toBeNull();
  });
});
