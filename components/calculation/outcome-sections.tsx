import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { CalculationIndicator, CalculationScheme, NamedAmount, OutcomeView } from '@/lib/calculation/types';
import { formatKroner, signed } from '@/lib/format';
import { ChecksSection } from './checks-section';
import { ExplanationsSection } from './explanations-section';
import { OutcomeAnswer } from './outcome-answer';
import { OutcomeTable } from './outcome-table';
import { PartsSection } from './parts-section';
import { WorseOffSection } from './worse-off-section';

export type OutcomeSectionsProps = {
  readonly outcome: OutcomeView;
  readonly isIllustration: boolean;
  readonly schemes: readonly CalculationScheme[];
  readonly indicators: readonly CalculationIndicator[];
  readonly baselineYear: number;
  readonly asked?: string | undefined;
  readonly hrefOf?: ((number: string) => string) | undefined;
  /** How to ask for a municipality's steps, where they are too many to show. */
  readonly chooser?: ReactNode;
};

/** A result, answer first: the same for a preview and for a saved run. */
export function OutcomeSections(props: OutcomeSectionsProps) {
  const { outcome, isIllustration, schemes, indicators, baselineYear, asked, hrefOf, chooser } = props;
  const t = useTranslations('calculation.result');
  return (
    <>
      <Section id="resultat" title={t('title', { year: String(outcome.year) })}>
        {isIllustration && (
          <p>
            <Tag tone="attention">{t('illustrationTag')}</Tag>
          </p>
        )}
        <OutcomeAnswer outcome={outcome} baselineYear={baselineYear} />
        {outcome.largeRest && <LargeRestNote rest={outcome.largeRest} total={outcome.total} />}
        <OutcomeTable outcome={outcome} baselineYear={baselineYear} hrefOf={hrefOf} />
      </Section>
      <WorseOffSection outcome={outcome} baselineYear={baselineYear} />
      <PartsSection outcome={outcome} schemes={schemes} />
      <ChecksSection outcome={outcome} />
      <ExplanationsSection outcome={outcome} indicators={indicators} asked={asked} chooser={chooser} />
    </>
  );
}

function LargeRestNote({ rest, total }: { rest: NamedAmount; total: number }) {
  const t = useTranslations('calculation.result');
  const locale = useLocale();
  const amount = signed(rest.amount, (size) => formatKroner(size, locale));
  return (
    <Note title={t('largeRest')}>
      <p>{t('largeRestText', { amount, name: rest.name, total: formatKroner(total, locale) })}</p>
    </Note>
  );
}
