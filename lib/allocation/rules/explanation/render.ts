/** Puts an explanation in words. The sentences stand in the messages; this writes the values into them. */
import { formatDecimal, formatExactKroner, formatKroner } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import type { ExplanationStep, ExplanationValue, FormulaPart } from './explanation-types';

/** Looks a message of `allocation-steps` up: the translator of next-intl is one. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

type RenderContext = {
  readonly locale: Locale;
  readonly translate: Translate;
  /** The scheme's name for readers; without it, the id stands. */
  readonly schemeName?: ((id: string) => string) | undefined;
  /** The indicator's name inside a sentence; without it, the messages' name or the id. */
  readonly indicatorName?: ((id: string) => string | undefined) | undefined;
};

export type RenderedStep = {
  readonly kind: ExplanationStep['kind'];
  readonly title: string;
  readonly sentence: string;
  /** `2 220 000 × 1,03102`; null where nothing is calculated. */
  readonly formula: string | null;
  readonly result: string;
  /** One line for each scheme: its name and its amount. */
  readonly items: readonly { readonly label: string; readonly amount: string }[];
};

/** The indicators that have a name for readers in the messages. */
const NAMED_INDICATORS: readonly string[] = ['population_0_24', 'minority_children', 'low_income_children'];

/**
 * The steps as text in one language: titles, sentences, formulas and amounts.
 * Source: the issue's *why this amount*; numbers as `lib/format.ts` writes them.
 * @example { kind: "index", … } in bokmål: Prisjustering · Potten ganges med 1,03102. · 2 220 000 × 1,03102 · 2 288 864,40 kr
 */
export function renderExplanation(steps: readonly ExplanationStep[], context: RenderContext): readonly RenderedStep[] {
  const { translate, locale } = context;
  return steps.map(({ kind, values, formula, result, items }) => {
    const written = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, writeValue(value, context)]));
    return {
      kind,
      title: translate(`steps.${kind}.title`, written),
      sentence: translate(`steps.${kind}.sentence`, written),
      formula: formula.length > 0 ? writeFormula(formula, locale) : null,
      result: writeAmount(result, locale),
      items: items.map(({ scheme, amount }) => ({
        label: schemeLabel(scheme, context),
        amount: writeAmount(amount, locale),
      })),
    };
  });
}

/**
 * A formula as people write it.
 * @example 1 000 000 × ( 0,7 × 12 ÷ 60 + 0,3 × 4 ÷ 10 ) has no space inside its brackets
 */
function writeFormula(parts: readonly FormulaPart[], locale: Locale): string {
  return parts
    .map((part) => (part.type === 'sign' ? part.sign : formatDecimal(part.value, locale)))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}

function writeValue(value: ExplanationValue, context: RenderContext): string | number {
  switch (value.type) {
    case 'amount':
      return writeAmount(value.amount, context.locale);
    case 'number':
      return formatDecimal(value.value, context.locale);
    case 'count':
      return value.count;
    case 'text':
      return value.text;
    case 'scheme':
      return schemeLabel(value.id, context);
    case 'indicators':
      return new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(
        value.names.map((name) => context.indicatorName?.(name) ?? indicatorName(name, context.translate)),
      );
  }
}

/** Whole kroner without decimals, other amounts with at least two. */
function writeAmount(amount: string, locale: Locale): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return /^0*$/.test(fraction) ? formatKroner(BigInt(whole), locale) : formatExactKroner(amount, locale);
}

/** The pilot's schemes are known by chapter and post of the state budget: 231.63. */
function schemeLabel(id: string, { schemeName, translate }: RenderContext): string {
  if (schemeName) return schemeName(id);
  const [chapter = '', post] = id.split('.');
  return post !== undefined && /^\d+\.\d+$/.test(id) ? translate('chapterAndPost', { chapter, post }) : id;
}

function indicatorName(name: string, translate: Translate): string {
  return NAMED_INDICATORS.includes(name) ? translate(`indicators.${name}`) : name.replaceAll('_', ' ');
}
