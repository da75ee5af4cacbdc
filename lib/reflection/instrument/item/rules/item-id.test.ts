import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugSchema } from '../../../schema';
import { RESERVED_ITEM_IDS, suggestId } from './item-id';

describe('a suggested id', () => {
  it.each([
    ['Hvor godt får dere til arbeid på tvers?', 'godt-arbeid-tvers'],
    ['Ærlig øvelse på ånd: én gang!', 'aerlig-ovelse-and-en'],
    ['Hva og hvor?', 'hva-og-hvor'],
    ['?!', ''],
    ['  ', ''],
  ])('is made of the telling words: %s', (text, id) => expect(suggestId(text, [])).toBe(id));

  it('fits an address, is free, and is no page of ours, whatever is asked', () => {
    const words = fc.array(
      fc.constantFrom('hvor', 'godt', 'får', 'dere', 'til', 'ÆØÅ', 'ny', 'overta', '1–5', '—', 'é'),
      { maxLength: 8 },
    );
    const text = fc.oneof(
      words.map((some) => some.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, fc.nat(5), fc.constantFrom(40, 60), (asked, rounds, longest) => {
        const taken: string[] = [];
        for (let round = 0; round <= rounds; round += 1) {
          const id = suggestId(asked, taken, longest);
          if (id === '') {
            expect(taken).toEqual([]);
            return;
          }
          expect(slugSchema.safeParse(id).success).toBe(true);
          expect(id.length).toBeLessThanOrEqual(longest);
          expect([...taken, ...RESERVED_ITEM_IDS]).not.toContain(id);
          taken.push(id);
        }
      }),
    );
  });

  it('is never one that is taken, an address of ours, or too long', () => {
    expect(suggestId('Ungdom', ['ungdom', 'ungdom-2'])).toBe('ungdom-3');
    expect(suggestId('Ny', [])).toBe('ny-2');
    expect(suggestId('Overta', [])).toBe('overta-2');
    const long = 'a'.repeat(90);
    expect(suggestId(long, [])).toHaveLength(60);
    expect(suggestId(long, [suggestId(long, [])])).toBe(`${'a'.repeat(58)}-2`);
  });
});
