import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import en from '@/lib/i18n/messages/en/allocation-steps.json';
import nb from '@/lib/i18n/messages/nb/allocation-steps.json';
import nn from '@/lib/i18n/messages/nn/allocation-steps.json';
import { LOCALES, type Locale } from '@/lib/locale';
import { anyProblem, poolProblem, problemsWithTotal, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import { PROPERTY } from '@/tests/setup/property';
import type { Component, Problem } from '../../schema';
import { ERROR_CODES, TOP_UPS } from '../../types';
import { explain } from './explain';
import { EXPLANATION_KINDS, type ExplanationKind } from './explanation-types';
import { type RenderedStep, renderExplanation, type Translate } from './render';

const MESSAGES = { nb, nn, en };

/** A translator that throws on a missing message or value instead of showing its key. */
function strictTranslator(locale: Locale): Translate {
  const translator = createTranslator({
    locale,
    messages: MESSAGES[locale],
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => translator(key as Parameters<typeof translator>[0], values as never);
}
const TRANSLATORS = { nb: strictTranslator('nb'), nn: strictTranslator('nn'), en: strictTranslator('en') };

function rendered(problem: Problem, locale: Locale = 'nb', number = '1001'): readonly RenderedStep[] {
  const steps = explain(resultOf(problem), number) ?? [];
  return renderExplanation(steps, { locale, translate: TRANSLATORS[locale] });
}
const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ');
const find = (steps: readonly RenderedStep[], kind: ExplanationKind) => steps.find((step) => step.kind === kind);
/** Title, sentence, formula and result as one line. */
function read(problem: Problem, kind: ExplanationKind, locale: Locale = 'nb', number = '1001'): string | undefined {
  const step = find(rendered(problem, locale, number), kind);
  return step && plain([step.title, step.sentence, step.formula, step.result].filter(Boolean).join(' | '));
}

describe('the words', () => {
  it('have a title and a sentence for every kind, and a sentence for every error, in every language', () => {
    for (const locale of LOCALES) {
      expect(Object.keys(MESSAGES[locale].steps).sort()).toEqual([...EXPLANATION_KINDS].sort());
      expect(Object.keys(MESSAGES[locale].errors).sort()).toEqual([...ERROR_CODES].sort());
    }
  });

  it('explain every municipality of any problem, with no message or value missing', () => {
    const seen = new Set<ExplanationKind>();
    const problems = fc
      .tuple(fc.oneof(anyProblem, problemsWithTotal), fc.constantFrom(...TOP_UPS), fc.constantFrom(...LOCALES))
      .map(([problem, topUp, locale]) => {
        const pool = { ...problem.pool, guarantee: { ...problem.pool.guarantee, topUp } };
        return [
          problem.pool.total === undefined && topUp !== 'from-gains' ? { ...problem, pool } : problem,
          locale,
        ] as const;
      });
    fc.assert(
      fc.property(problems, ([problem, locale]) => {
        for (const { number } of problem.municipalities) {
          for (const { kind, title, sentence, formula } of rendered(problem, locale, number)) {
            seen.add(kind);
            expect(`${title}${sentence}${formula}`).not.toMatch(/[{}]|undefined|NaN/);
          }
        }
      }),
      PROPERTY,
    );
    expect(seen.size).toBeGreaterThan(20);
  });
});

describe('schemes', () => {
  const own = [
    { indicators: { minority_children: '26', children: '9' }, history: { '231.63': 432_000 } },
    { indicators: { minority_children: '74', children: '1' } },
  ];
  const problem = (components: Component[], frame: number | null = null) =>
    schemeProblem(own, [{ id: '231.63', frame, components }]);
  const rate = (minimum: string | null, maximum: string | null): Component => {
    return { kind: 'rate', indicator: 'minority_children', rate: '9500', minimum, maximum };
  };

  it.each<[ExplanationKind, Component[], number | null, string]>([
    [
      'base',
      [{ kind: 'base', amount: 100_000 }],
      null,
      'Grunnbeløp, kap. 231 post 63 | Alle kommunene får det samme beløpet. | 100 000 kr',
    ],
    [
      'rate',
      [rate(null, null)],
      null,
      'Sats, kap. 231 post 63 | Satsen ganges med tallet på barn fra språklige minoriteter. | 9 500 × 26 | 247 000 kr',
    ],
    [
      'rate-below-minimum',
      [rate('30', null)],
      null,
      'Sats, kap. 231 post 63 | Kommunen har 26 (barn fra språklige minoriteter). Ordningen gir ikke noe under 30. | 0 kr',
    ],
    [
      'rate-above-maximum',
      [rate(null, '20')],
      null,
      'Sats, kap. 231 post 63 | Kommunen har 26 (barn fra språklige minoriteter). Ordningen teller ikke med mer enn 20. | 9 500 × 20 | 190 000 kr',
    ],
    [
      'key-whole-frame',
      [{ kind: 'key', weights: { children: '1' } }],
      1000,
      'Fordelingsnøkkel, kap. 231 post 63 | Rammen på 1 000 kr fordeles etter kommunens andel av children. | 1 000 × (1 × 9 ÷ 10) | 900 kr',
    ],
    [
      'key-remaining-frame',
      [
        { kind: 'base', amount: 100 },
        { kind: 'key', weights: { children: '0.5', minority_children: '0.5' } },
      ],
      1200,
      'Fordelingsnøkkel, kap. 231 post 63 | Av rammen på 1 200 kr går 200 kr til grunnbeløp og fastsatte beløp. De 1 000 kr som er igjen, fordeles etter kommunens andel av children og barn fra språklige minoriteter. | 1 000 × (0,5 × 9 ÷ 10 + 0,5 × 26 ÷ 100) | 580 kr',
    ],
    [
      'scheme-sum',
      [
        { kind: 'base', amount: 100 },
        { kind: 'key', weights: { children: '1' } },
      ],
      1200,
      'Sum, kap. 231 post 63 | Beløpene i ordningen legges sammen. | 100 + 900 | 1 000 kr',
    ],
    [
      'history',
      [{ kind: 'history', factor: '1.031' }],
      null,
      'Tidligere tilskudd, kap. 231 post 63 | Tilskuddet kommunen hadde før, 432 000 kr, ganges med 1,031. | 432 000 × 1,031 | 445 392 kr',
    ],
    [
      'set',
      [{ kind: 'set', amounts: { '1001': 500_000 }, reason: 'Forsøk.' }],
      null,
      'Fastsatt beløp, kap. 231 post 63 | Beløpet er fastsatt særskilt. Begrunnelse: Forsøk. | 500 000 kr',
    ],
  ])('%s', (kind, components, frame, text) => {
    expect(read(problem(components, frame), kind)).toBe(text);
  });

  it('say so where there was no grant, and where a set amount is for others', () => {
    const none = 'Tidligere tilskudd, kap. 231 post 63 | Kommunen hadde ikke dette tilskuddet fra før. | 0 kr';
    expect(read(problem([{ kind: 'history', factor: '2' }]), 'history-none', 'nb', '1002')).toBe(none);
    const set: Component = { kind: 'set', amounts: { '1001': 5 }, reason: 'x' };
    expect(find(rendered(problem([set]), 'nb', '1002'), 'set')).toBeUndefined();
  });

  it('add up to the pool, which is split on them', () => {
    const steps = rendered(problem([rate(null, null)]));
    expect(find(steps, 'pool-sum')?.items.map(({ label, amount }) => [label, plain(amount)])).toEqual([
      ['kap. 231 post 63', '247 000 kr'],
    ]);
    expect(find(steps, 'parts')?.items).toHaveLength(1);
    const without = schemeProblem([{}], [{ id: 'x', frame: null, components: [] }], { minimum: 10 });
    expect(read(without, 'parts-unassigned')).toContain('Ingen ordning gir kommunen noe.');
  });
});

describe('rules', () => {
  it('minimum and price adjustment', () => {
    const problem = poolProblem([2_220_000, 1_500_000], { minimum: 1_790_000, index: '1.03102' });
    expect(read(problem, 'index')).toBe(
      'Prisjustering | Potten ganges med 1,03102. | 2 220 000 × 1,03102 | 2 288 864,40 kr',
    );
    expect(read(problem, 'minimum-idle')).toBe(
      'Minstebeløp | Ingen pott skal være under 1 790 000 kr. Denne er stor nok. | 2 220 000 kr',
    );
    expect(read(problem, 'minimum-lifts', 'nb', '1002')).toContain('Denne løftes dit. | 1 790 000 kr');
  });

  it('the given pool, with its year where the page knows it', () => {
    const result = resultOf(poolProblem([2_220_000]));
    const [first] = renderExplanation(explain(result, '1001', { poolYear: 2020 }) ?? [], {
      locale: 'nn',
      translate: TRANSLATORS.nn,
    });
    expect(first?.title).toBe('Potten i 2020');
    expect(read(poolProblem([5]), 'pool-given', 'en')).toBe(
      'The pool we start from | The amount was decided beforehand. | NOK 5',
    );
    expect(explain(result, '9999')).toBeNull();
  });

  it.each<[ExplanationKind, 'none' | 'extra' | 'from-gains', string, string]>([
    [
      'guarantee-reported',
      'none',
      '1001',
      'Vi sammenligner potten med tilskuddene kommunen hadde før, 3 000 kr. Det mangler 1 000 kr. Det endrer ikke potten. | 2 000 kr',
    ],
    [
      'guarantee-new-money',
      'extra',
      '1001',
      'Det mangler 1 000 kr. Kommunen får beløpet som nye penger. | 2 000 + 1 000 | 3 000 kr',
    ],
    [
      'guarantee-from-gains',
      'from-gains',
      '1001',
      'Kommunene som får mer enn før, betaler det. | 2 000 + 1 000 | 3 000 kr',
    ],
    ['guarantee-pays', 'from-gains', '1002', 'Kommunen betaler 1 000 kr. | 4 000 − 2 000 × 1 000 ÷ 2 000 | 3 000 kr'],
    ['guarantee-met', 'extra', '1002', 'Kommunen kommer ikke dårligere ut. | 4 000 kr'],
    ['guarantee-no-baseline', 'none', '1003', 'Kommunen hadde ingen tilskudd fra før å sammenligne med. | 0 kr'],
  ])('%s', (kind, topUp, number, text) => {
    const own = [{ history: { a: 3000 } }, { history: { a: 2000 } }, {}];
    expect(
      read(poolProblem([2000, 4000, 0], { guarantee: { reading: 'pool', topUp } }, own), kind, 'nb', number),
    ).toContain(text);
  });

  it('the reading that counts grants that run on', () => {
    const rules = { guarantee: { reading: 'pool+continued', topUp: 'none' } } as const;
    const problem = poolProblem([2000], rules, [{ history: { a: 3000 }, continued: { a: 400 } }]);
    expect(read(problem, 'guarantee-reported')).toContain(
      'Vi sammenligner potten og tilskuddene som løper videre (400 kr), med tilskuddene kommunen hadde før, 3 000 kr. Det mangler 600 kr.',
    );
  });
});

describe('rounding and rest', () => {
  it.each<[number, 'half-up' | 'floor', Locale, string]>([
    [1, 'half-up', 'nb', 'Til nærmeste hele krone, halve opp.'],
    [1000, 'half-up', 'nb', 'Til nærmeste hele tusen, halve opp.'],
    [500, 'half-up', 'nn', 'Til næraste heile 500 kr, halve opp.'],
    [1000, 'floor', 'nb', 'Ned til hele tusen.'],
    [1, 'floor', 'en', 'Down to whole kroner.'],
  ])('unit %d, %s, %s', (unit, mode, locale, sentence) => {
    const problem = poolProblem([1600], { rounding: { unit, mode } });
    expect(find(rendered(problem, locale), `rounding-${mode}`)?.sentence.replaceAll('\u00A0', ' ')).toBe(sentence);
  });

  it('the rest that the largest recipient bears', () => {
    const rules = {
      rounding: { unit: 1000, mode: 'half-up' },
      total: 40_529_000,
      residual: 'largest-recipient',
    } as const;
    const problem = poolProblem([12_681_546, 27_848_600], rules, [{}, { name: 'Trondheim' }]);
    expect(read(problem, 'residual-largest-recipient', 'nb', '1002')).toBe(
      'Rest | Alle pottene skal bli 40 529 000 kr. Etter avrunding er de 40 531 000 kr. Resten på −2 000 kr bæres av den største mottakeren, Trondheim. | 27 849 000 + 40 529 000 − 40 531 000 | 27 847 000 kr',
    );
    expect(find(rendered(problem), 'residual-largest-recipient')).toBeUndefined();
  });

  it('quota, largest remainders and the Alabama paradox', () => {
    const rules = { rounding: { unit: 10, mode: 'half-up' }, residual: 'largest-remainder' } as const;
    const problem = poolProblem([6, 6, 2], { ...rules, total: 100 });
    expect(read(problem, 'quota')).toBe(
      'Kvote | Alle pottene skal bli 100 kr. Før avrunding er de 14 kr. Kommunen får sin del av summen. | 6 × 100 ÷ 14 | 42,8571 kr',
    );
    expect(read(problem, 'residual-remainder-given', 'nb', '1003')).toBe(
      'Rest | Etter avrundingen er det én del på 10 kr igjen. De største restene får én del hver. Kommunen har en rest på 4,2857 kr og får en del. En større sum kan i sjeldne tilfeller gi én kommune mindre med denne regelen. Det kalles Alabama-paradokset. | 10 + 10 | 20 kr',
    );
    expect(read(problem, 'residual-remainder-not-given', 'en')).toContain('That is not enough to get a part.');
    expect(read(poolProblem([6, 6, 2], { ...rules, total: 140 }), 'residual-remainder-none')).toContain(
      'Kvotene går opp',
    );
  });
});
