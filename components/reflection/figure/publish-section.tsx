import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { ReleaseSummary } from '@/lib/reflection/publication/types';
import { roundName } from '@/lib/reflection/rules';
import type { Round } from '@/lib/reflection/types';
import { PublishForm } from './publish-form';

/** What publishing would show and keep back, and the button that does it. */
export function PublishSection({ round, summary }: { round: Round; summary: ReleaseSummary }) {
  const t = useTranslations('reflectionFigure.publish');
  const locale = useLocale();
  return (
    <div className="fp-no-print">
      <Section id="publiser" title={t('title')} lead={t('lead', { ...summary })}>
        <p>{t('final')}</p>
        <PublishForm
          programme={round.programme}
          round={round.id}
          words={{
            confirm: t('confirm'),
            publish: t('publish', { name: roundName(round, locale) }),
            failures: {
              'not-confirmed': t('not-confirmed'),
              'not-closed': t('not-closed'),
              'correction-open': t('correction-open'),
            },
          }}
        />
      </Section>
    </div>
  );
}
