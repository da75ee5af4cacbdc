import { useLocale, useTranslations } from 'next-intl';
import { type Step, Steps } from '@/components/ui/steps';
import type { ExplainedRun, PoolExplanation } from '@/lib/allocation/explanation/types';
import { renderExplanation, type Translate } from '@/lib/allocation/rules/explanation/render';
import { formatKroner } from '@/lib/format';
import { StepInputs } from './step-inputs';

type PoolStepsProps = { readonly explanation: PoolExplanation; readonly run: ExplainedRun };

/** The steps in words and formula, each with where its numbers come from. */
export function PoolSteps({ explanation, run }: PoolStepsProps) {
  const t = useTranslations('municipality');
  const translate = useTranslations('allocationSteps') as Translate;
  const locale = useLocale();
  const steps = renderExplanation(
    run.steps.map(({ step }) => step),
    { locale, translate },
  );
  const { residual } = run;
  const bearsRest = run.steps.some(({ step }) => step.kind.startsWith('residual'));
  const restOfOthers: readonly Step[] =
    residual && !bearsRest
      ? [
          {
            id: 'rest',
            title: t('restTitle'),
            sentence:
              residual.bearers.length === 0
                ? t('restNone', { total: formatKroner(residual.total, locale) })
                : t('restOthers', {
                    total: formatKroner(residual.total, locale),
                    amount: formatKroner(residual.amount, locale),
                    names: new Intl.ListFormat(locale).format(residual.bearers.slice(0, 5)),
                    more: Math.max(0, residual.bearers.length - 5),
                  }),
            amount: formatKroner(0, locale),
          },
        ]
      : [];
  return (
    <Steps
      label={t('whySteps')}
      level={2}
      steps={[
        ...steps.map(
          ({ kind, title, sentence, formula, result, items }, index): Step => ({
            id: `steg-${index + 1}`,
            title,
            sentence,
            formula,
            amount: result,
            source: <StepInputs inputs={run.steps[index]?.inputs ?? []} sources={explanation.sources} />,
            children: items.length > 0 && (
              <dl className="fp-definitions">
                {items.map((item) => (
                  <div className="fp-definition" key={`${kind}-${item.label}`}>
                    <dt>{item.label}</dt>
                    <dd className="tabular-nums">{item.amount}</dd>
                  </div>
                ))}
              </dl>
            ),
          }),
        ),
        ...restOfOthers,
      ]}
    />
  );
}
