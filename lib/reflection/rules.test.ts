import { expect, it } from 'vitest';
import { roundName } from './rules';

it('a round is called by its name where it has one, else by its year', () => {
  expect(roundName({ names: null, year: 2022 }, 'nb')).toBe('2022');
  expect(roundName({ names: { nb: 'Øvingsrunde', nn: 'Øvingsrunde', en: 'Practice round' }, year: 2026 }, 'en')).toBe(
    'Practice round',
  );
});
