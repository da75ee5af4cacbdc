import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { CalculationIndicator, OutcomeView } from '@/lib/calculation/types';
import { formatKroner } from '@/lib/format';
import { ExplanationSteps } from './explanation-steps';

type ExplanationsSectionProps = {
  readonly outcome: OutcomeView;
  readonly indicators: readonly CalculationIndicator[];
  /** The municipality that was asked for stands open. */
  readonly asked?: string | undefined;
  /** How to ask for one, where there are too many to send them all. */
  readonly chooser?: ReactNode;
};

/** Why each amount is what it is. Native disclosures: they work without script, and print opens them. */
export function ExplanationsSection({ outcome, indicators, asked, chooser }: ExplanationsSectionProps) {
  const t = useTranslations('calculation.steps');
  const locale = useLocale();
  return (
    <Section id="steg" title={t('title')} lead={t('lead')}>
      {chooser}
      {outcome.explanations.map((explanation) => (
        <details
          className="fp-details fp-steps-of"
          key={explanation.number}
          open={explanation.number === asked || undefined}
        >
          <summary className="fp-details__summary">
            {t('summary', { name: explanation.name, amount: formatKroner(explanation.pool, locale) })}
          </summary>
          {/* A link to what is inside a closed disclosure opens it. */}
          <div className="fp-details__body" id={`kommune-${explanation.number}`}>
            <ExplanationSteps explanation={explanation} indicators={indicators} />
          </div>
        </details>
      ))}
    </Section>
  );
}
