/** One municipality's explanation as plain text in bokmål. */
import { createTranslator } from 'next-intl';
import { explain } from '@/lib/allocation/rules/explanation/explain';
import { type RenderedStep, renderExplanation, type Translate } from '@/lib/allocation/rules/explanation/render';
import type { AllocationResult } from '@/lib/allocation/types';
import { formatKroner } from '@/lib/format';
import messages from '@/lib/i18n/messages/nb/allocation-steps.json';

const LOCALE = 'nb';

const translator = createTranslator({ locale: LOCALE, messages });
const translate: Translate = (key, values) => translator(key as Parameters<typeof translator>[0], values as never);

export function explanationText(result: AllocationResult, number: string): { found: boolean; text: string } {
  const steps = explain(result, number);
  const municipality = result.municipalities.find((own) => own.number === number);
  if (!steps || !municipality) return { found: false, text: translate('municipalityNotFound', { number }) };
  const heading = translate('heading', {
    name: municipality.name,
    year: String(result.year),
    pool: formatKroner(municipality.pool, LOCALE),
  });
  const rendered = renderExplanation(steps, { locale: LOCALE, translate });
  return { found: true, text: [heading, ...rendered.map(stepText)].join('\n\n') };
}

function stepText({ title, sentence, formula, result, items }: RenderedStep, index: number): string {
  const lines = items.map(({ label, amount }) => `   ${label}: ${amount}`);
  const calculation = formula ? `   ${formula} = ${result}` : `   ${result}`;
  return [`${index + 1}. ${title}`, `   ${sentence}`, ...lines, calculation].join('\n');
}
