import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Segmented } from '@/components/ui/segmented';
import { Toolbar } from '@/components/ui/toolbar';
import { formSubject, prefillOf } from '@/lib/calculation/rules/attempt';
import { openedForm } from '@/lib/calculation/rules/form-state';
import { formAddress } from '@/lib/calculation/schema';
import { type CalculationSubject, STARTING_POINTS, type StartingPoint } from '@/lib/calculation/types';
import { CalculationForm } from './calculation-form';

type NewCalculationProps = {
  readonly subject: CalculationSubject;
  readonly startingPoint: StartingPoint;
  readonly years: readonly number[];
  readonly runId: string;
};

/** The choice of starting point and year, and the form for them. */
export function NewCalculation({ subject, startingPoint, years, runId }: NewCalculationProps) {
  const t = useTranslations('calculation');
  const { programme, data, schemes, indicators, sources } = subject;
  const { baseYears } = formSubject(subject, startingPoint);
  const prefill = prefillOf(subject, startingPoint);
  const hasNoStart = startingPoint === 'previous-pools' && baseYears.length === 0;
  const isIllustration = Object.values(prefill.notes).some(({ mark }) => mark === 'illustration');
  const hasInferred = Object.values(prefill.notes).some(({ mark }) => mark === 'inferred');
  const words = { year: String(data.year), baselineYear: String(programme.baselineYear) };
  return (
    <>
      <Toolbar>
        <Segmented
          label={t('startingPoint.label')}
          segments={STARTING_POINTS.map((point) => ({
            label: t(`startingPoint.${point}`),
            href: formAddress(programme.id, point, data.year),
            current: point === startingPoint,
          }))}
        />
        <Segmented
          label={t('form.year')}
          segments={years.map((year) => ({
            label: String(year),
            href: formAddress(programme.id, startingPoint, year),
            current: year === data.year,
          }))}
        />
      </Toolbar>
      {isIllustration && (
        <Note title={t('form.illustrationTitle')}>
          <p>{t('form.illustrationText', words)}</p>
        </Note>
      )}
      {hasNoStart ? (
        <EmptyState
          title={t('form.noEarlierTitle', words)}
          action={
            <LinkButton href={formAddress(programme.id, 'schemes', data.year)}>{t('newFrom.schemes')}</LinkButton>
          }
        >
          {t('form.noEarlierText')}
        </EmptyState>
      ) : (
        <>
          <p className="fp-form-help">
            {t('form.numbers')} {hasInferred && t('form.inferredText')}
          </p>
          <ClientMessages namespaces={['calculation', 'allocationSteps', 'source']}>
            <CalculationForm
              programme={programme.id}
              year={data.year}
              baselineYear={programme.baselineYear}
              startingPoint={startingPoint}
              baseYears={baseYears}
              schemes={schemes}
              indicators={indicators}
              municipalities={data.municipalities.map(({ number, name }) => ({ number, name }))}
              sources={sources}
              prefill={prefill}
              opened={openedForm(runId)}
            />
          </ClientMessages>
        </>
      )}
    </>
  );
}
