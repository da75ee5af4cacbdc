import { expect, it } from 'vitest';
import { itemKindOf, questionOf, roundName, roundTitle } from './rules';
import { ITEM_KINDS } from './types';

it('a round is called by its name where it has one, else by its year', () => {
  expect(roundName({ names: null, year: 2022 }, 'nb')).toBe('2022');
  expect(roundName({ names: { nb: 'Øvingsrunde', nn: 'Øvingsrunde', en: 'Practice round' }, year: 2026 }, 'en')).toBe(
    'Practice round',
  );
});

it('stands alone by its name, or by a word and its year; never by both', () => {
  const ofYear = (year: string) => `Runde ${year}`;
  expect(roundTitle({ names: null, year: 2022 }, 'nb', ofYear)).toBe('Runde 2022');
  const practice = { names: { nb: 'Øvingsrunde', nn: 'Øvingsrunde', en: 'Practice round' }, year: 2026 };
  expect(roundTitle(practice, 'nb', ofYear)).toBe('Øvingsrunde');
});

it('a kind is read from the database as it was written, and an unknown one is no kind', () => {
  expect(ITEM_KINDS.map(itemKindOf)).toEqual(ITEM_KINDS);
  expect(() => itemKindOf('essay')).toThrow('essay');
});

it('what is asked is the text alone, in each language', () => {
  const texts = { nb: { text: 'Hvor ofte?', help: 'Om lag.' }, nn: { text: 'Kor ofte?' }, en: { text: 'How often?' } };
  expect(questionOf(texts)).toEqual({ nb: 'Hvor ofte?', nn: 'Kor ofte?', en: 'How often?' });
});
