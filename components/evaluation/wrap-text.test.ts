import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text';

describe('lines of a drawing', () => {
  it('keeps every word in its order, and no line too long but for a single word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (some, most) => {
        const lines = wrapText(some.join(' '), most);
        expect(lines.join(' ')).toBe(some.join(' '));
        for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
      }),
    );
  });
  it.each([
    ['en to tre', 5, ['en to', 'tre']],
    ['handlingsrom', 5, ['handlingsrom']],
    ['', 5, ['']],
  ])('%s in lines of %i', (text, most, lines) => {
    expect(wrapText(text, most)).toEqual(lines);
  });
});
