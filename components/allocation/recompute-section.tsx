import { useLocale, useTranslations } from 'next-intl';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import type { ExplainedRun, PoolExplanation } from '@/lib/allocation/explanation/types';
import { formatInstant } from '@/lib/format';

type RecomputeSectionProps = { readonly explanation: PoolExplanation; readonly run: ExplainedRun };

/** What a reader needs to get the same amount on their own machine. */
export function RecomputeSection({ explanation, run }: RecomputeSectionProps) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const files = `/api/v1/programmes/${explanation.programme.id}/calculations/${explanation.year}`;
  return (
    <Section id="regn-selv" title={t('recompute')} lead={t('recomputeText')}>
      <DownloadLinks
        downloads={[
          { format: t('problemFile'), href: `${files}/problem` },
          { format: t('resultFile'), href: `${files}/result` },
        ]}
      />
      <pre className="mt-4 whitespace-pre-wrap break-words">
        <code>
          npm run --silent allocate -- {explanation.programme.id}-{explanation.year}-problem.json --explain{' '}
          {explanation.number}
        </code>
      </pre>
      <p className="mt-4 break-all text-neutral-text-subtle">
        {t('hash', { problem: run.problemHash, result: run.resultHash })}
      </p>
      <p className="text-neutral-text-subtle">
        {t('runMade', { date: formatInstant(run.createdAt, locale), version: run.engineVersion })}
      </p>
    </Section>
  );
}
