import { expect, it } from 'vitest';
import { roundName, roundTitle } from './rules';

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
