import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { Segmented } from '@/components/ui/segmented';
import type { Programme } from '@/lib/programme/types';

const PARTS = [
  ['timeline', ''],
  ['goals', '/mal'],
  ['recommendations', '/anbefalinger'],
  ['figures', '/figurer'],
] as const;
export type EvaluationPart = (typeof PARTS)[number][0];

type EvaluationHeaderProps = {
  readonly programme: Programme;
  readonly part: EvaluationPart;
  readonly actions?: ReactNode;
};

/** The head of the four pages on the evaluation, with the way between them. */
export function EvaluationHeader({ programme, part, actions }: EvaluationHeaderProps) {
  const t = useTranslations('evaluation');
  const locale = useLocale();
  const home = `/program/${programme.id}`;
  const crumb = { label: t('crumb'), href: `${home}/evaluering` };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          ...(part === 'timeline' ? [{ label: t('crumb') }] : [crumb, { label: t(`parts.${part}`) }]),
        ]}
        title={t(`${part}.title`)}
        lead={t(`${part}.lead`)}
        actions={actions}
      />
      <Segmented
        label={t('parts.label')}
        segments={PARTS.map(([key, path]) => ({
          label: t(`parts.${key}`),
          href: `${home}/evaluering${path}`,
          current: key === part,
        }))}
      />
    </>
  );
}
