import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import en from '@/lib/i18n/messages/en/reflection-figure.json';
import nb from '@/lib/i18n/messages/nb/reflection-figure.json';
import nn from '@/lib/i18n/messages/nn/reflection-figure.json';
import { LOCALES, type Locale } from '@/lib/locale';
import { FIGURES, type FigureView } from '@/lib/reflection/figure/types';
import { BOOTSTRAP } from '@/lib/statistics/rules/bootstrap';
import { cellWith, figureWith, inAll, roundOfYear, rowOfMeans, seriesOf } from '@/tests/setup/reflection-figures';
import { describeFigure } from './describe-figure';
import type { FigureTranslator } from './figure-words';

const MESSAGES = { nb, nn, en } as const;
const described = (view: Partial<FigureView>, locale: Locale = 'nb') => {
  const t = createTranslator({
    locale,
    messages: { reflectionFigure: MESSAGES[locale] },
    namespace: 'reflectionFigure',
  });
  return describeFigure(figureWith(view), t as FigureTranslator, locale);
};

const YEARS = seriesOf(['2020', '2022']);
const BESIDE = seriesOf(['attention-organisation', 'attention-target-group'], 'category');
const titleOf = (view: Partial<FigureView>) => described({ series: YEARS, ...view }).title;

/** Whatever a figure may come to say, by what its rows hold. */
const SITUATIONS: Readonly<Record<string, Partial<FigureView>>> = {
  higher: { series: YEARS, rows: [rowOfMeans('a', [3, 4])] },
  lower: { series: YEARS, rows: [rowOfMeans('a', [4, 3])] },
  'higher and lower': { series: YEARS, rows: [rowOfMeans('a', [3, 4]), rowOfMeans('b', [4, 3])] },
  alike: { series: YEARS, rows: [rowOfMeans('a', [3, 3])] },
  'not comparable': { series: YEARS, rows: [rowOfMeans('a', [3, 4], 'not-comparable')] },
  'side by side': { series: BESIDE, rows: [rowOfMeans('a', [3.9, 3.1])] },
  'in a region': { series: YEARS, rows: [rowOfMeans('a', [3, 4])], group: 'innlandet' },
  hidden: { series: YEARS, rows: [rowOfMeans('a', [null, null])], group: 'innlandet' },
};

describe.each(LOCALES)('in %s', (locale) => {
  it.each(FIGURES)('figure %s says what it is in whole words, whatever it shows', (figure) => {
    for (const view of Object.values(SITUATIONS)) {
      const text = described({ ...view, figure }, locale);
      for (const words of [text.title, text.subtitle, text.measure, text.coverage, text.source, ...text.notes]) {
        expect(words).not.toMatch(/[{}]|undefined|figure\.|notes\./);
        expect(words.trim()).toBe(words);
      }
      expect(text.numbers).toContain(figure);
      expect(text.numbers).toContain(String(Number(figure) + 5));
      expect(text.measure).toMatch(/n = .*12.* 2022\.$/);
      expect(text.coverage).toMatch(/^2022 · n = /);
    }
  });

  it('the titles of a figure are as many as what it can say', () => {
    const titles = Object.values(SITUATIONS).map((view) => described({ ...view, figure: '8' }, locale).title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the title', () => {
  it('counts what is higher and what is lower in a sentence', () => {
    const rows = [rowOfMeans('a', [3, 4]), rowOfMeans('b', [3, 4]), rowOfMeans('c', [4, 3])];
    expect(titleOf({ figure: '9', rows })).toBe(
      'Brukernes behov: 2 vurderinger er høyere og én er lavere i 2022 enn i 2020',
    );
    expect(titleOf({ figure: '9', rows: [rowOfMeans('a', [3, 3.01])] })).toBe(
      'Brukernes behov: vurderingene er de samme i 2022 som i 2020',
    );
  });

  it('says *all phases* only where all of them are shown', () => {
    const more = (...means: readonly (readonly (number | null)[])[]) =>
      titleOf({ figure: '10', series: BESIDE, rows: means.map((some, index) => rowOfMeans(String(index), some)) });
    const start = 'Organisasjonen fikk mer oppmerksomhet enn målgruppen i ';
    expect(more([4, 3], [4, 3])).toBe(`${start}alle fasene`);
    expect(more([4, 3], [4, null])).toBe(`${start}alle fasene som vises`);
    expect(more([4, 3], [4, 3], [3, 4])).toBe(`${start}2 av de 3 fasene`);
  });

  it('names the region, and says there that the numbers are kept back', () => {
    const rows = [rowOfMeans('a', [null, null])];
    expect(titleOf({ rows, group: 'innlandet' })).toBe(
      'Hva programfinansieringen bidrar til i Innlandet: tallene er skjermet',
    );
  });
});

describe('the source line', () => {
  it('names the round, not a question, where questions stand side by side', () => {
    const [one, other] = BESIDE;
    const series = one && other ? [one, { ...other, n: { least: 9, most: 11, of: 12 } }] : [];
    expect(described({ figure: '10', series, rows: [rowOfMeans('a', [3, 4])] }).coverage).toBe('2022 · n = 9–12 av 12');
  });
});

describe('where nothing can be shown', () => {
  const cells = [4, 3].map((n) => cellWith({ detail: 'hidden', n, of: 4 }));
  const series = YEARS.map((one, index) => ({ ...one, n: { least: 4 - index, most: 4 - index, of: 4 } }));
  const view = { series, rows: [{ ...rowOfMeans('a', [null, null]), cells }], group: 'innlandet' };

  it('a sentence says why, with n of N in each round', () => {
    expect(described(view).hidden).toBe(
      'Alle tallene for Innlandet er skjermet, så det er ingen figur å tegne. Et tall må bygge på minst 5 svar, og det kom svar fra 4 av 4 kommuner i 2020 og 3 av 4 kommuner i 2022. Med så få svar kunne tallet vist hva en enkelt kommune har svart.',
    );
  });
  it('and there is none where one number is shown', () => {
    expect(described({ series: YEARS, rows: [rowOfMeans('a', [null, 3])] }).hidden).toBeNull();
  });
});

describe('what is told along', () => {
  const notesOf = (view: Partial<FigureView>) =>
    described({ series: YEARS, rows: [rowOfMeans('a', [3, 4])], ...view }).notes;

  it('how many answers are missing, by round, and that they are no zeros', () => {
    const series = YEARS.map((one, index) => ({ ...one, n: { least: 11 - index, most: 12, of: 12 } }));
    expect(notesOf({ series })).toContain(
      'Noen svar mangler: ett svar i 2020 og inntil 2 svar i 2022. De er holdt utenfor, ikke regnet som null.',
    );
    expect(notesOf({}).join()).not.toContain('mangler');
  });

  it('that two rounds compare with caution, or not at all, and always the caveats R20 and R21', () => {
    const noted = (kind: 'caution' | 'not-comparable') => notesOf({ rows: [rowOfMeans('a', [3, 4], kind)] }).join('\n');
    expect(noted('caution')).toContain('«Om a» sammenlignes med forbehold mellom 2020 og 2022.');
    expect(noted('not-comparable')).toContain('«Om a» kan ikke sammenlignes mellom 2020 og 2022');
    expect(noted('caution')).toMatch(/ikke tilskrives finansieringsformen alene[\s\S]*ikke trukket tilfeldig/);
  });
});

describe('the interval of a mean', () => {
  const interval = { ...BOOTSTRAP, low: 4.4545, high: 4.909 };
  const row = {
    ...rowOfMeans('a', [3, 4.7]),
    cells: [cellWith({ mean: 3 }), cellWith({ mean: 4.7, sd: 0.5, interval })],
  };

  it('is told in the legend with its seed, in the table, and in the line of exact values', () => {
    const text = described({ series: YEARS, rows: [row] });
    expect(text.interval).toBe('95 %-intervall for gjennomsnittet (bootstrap, startverdi 20211006)');
    expect(text.rows[0]?.cells.map((cell) => cell?.interval)).toEqual([':', '4,45–4,91']);
    expect(text.rows[0]?.cells[1]?.exact).toContain('95 %-intervall 4,45–4,91');
    expect(text.rows[0]?.cells[0]?.exact).not.toContain('intervall');
    expect(text.notes.join()).toMatch(/10.000 gjentatte trekk .* startverdi 20211006/);
  });
  it('is not spoken of where nobody asked for it', () => {
    const text = described({ series: YEARS, rows: [rowOfMeans('a', [3, 4.7])] });
    expect([text.interval, text.notes.join().includes('bootstrap')]).toEqual([null, false]);
  });
});

it('a round with a name is called by it, in the title as in the legend', () => {
  const names = inAll('Øvingsrunde');
  const round = roundOfYear(2036, { id: 'ovelse', names });
  const [one] = YEARS;
  const series = one ? [{ ...one, id: 'ovelse', round }] : [];
  const text = described({ round, series, rows: [rowOfMeans('a', [3])], demonstration: true });
  expect(text.coverage).toBe('Øvingsrunde · n = 12 av 12');
  expect(text.title).toContain('Øvingsrunde');
  expect(text.demonstration).toBe('Demonstrasjonssvar');
});
