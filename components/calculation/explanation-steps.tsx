import { useLocale, useTranslations } from 'next-intl';
import { Steps } from '@/components/ui/steps';
import { renderExplanation } from '@/lib/allocation/rules/explanation/render';
import type { CalculationIndicator, MunicipalityExplanation } from '@/lib/calculation/types';

type ExplanationStepsProps = {
  readonly explanation: MunicipalityExplanation;
  readonly indicators: readonly CalculationIndicator[];
};

/** Every step that led to one municipality's pool, in words, formula and amount. */
export function ExplanationSteps({ explanation, indicators }: ExplanationStepsProps) {
  const t = useTranslations('calculation.steps');
  const s = useTranslations('allocationSteps');
  const locale = useLocale();
  const { number, name, steps } = explanation;
  const rendered = renderExplanation(steps, {
    locale,
    // The renderer puts keys together from kinds that are checked against the messages in its own tests.
    translate: (key, values) => s(key as Parameters<typeof s>[0], values),
    indicatorName: (id) => indicators.find((indicator) => indicator.id === id)?.names[locale].toLocaleLowerCase(locale),
  });
  return (
    <Steps
      label={t('label', { name })}
      steps={rendered.map(({ title, sentence, formula, result, items }, place) => ({
        id: `steg-${number}-${place + 1}`,
        title,
        sentence,
        formula,
        amount: result,
        children: items.length > 0 && (
          <ul className="fp-step__items">
            {items.map(({ label, amount }) => (
              <li key={label}>
                <span>{label}</span> <span>{amount}</span>
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}
