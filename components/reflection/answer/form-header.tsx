import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { Tag, type TagTone } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { ResponseView } from '@/lib/reflection/response/types';
import { roundName } from '@/lib/reflection/rules';
import type { ResponseStatus } from '@/lib/reflection/types';

const TONE: Record<ResponseStatus, TagTone> = {
  'not-started': 'neutral',
  writing: 'info',
  'awaiting-sign-off': 'attention',
  sent: 'success',
};

interface FormHeaderProps {
  readonly view: ResponseView;
  /** What this page is below the form; left out on the form itself. */
  readonly page?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head that all pages of an answer share: what it is, in what state, until when. */
export function FormHeader({ view, page, title, lead, children, actions }: FormHeaderProps) {
  const [t, r] = [useTranslations('reflectionAnswer'), useTranslations('reflection')];
  const locale = useLocale();
  const { round, status, deadline } = view;
  const home = `/program/${round.programme}/refleksjon`;
  const name = roundName(round, locale);
  const own = t('title', { round: name, municipality: view.municipality.name });
  return (
    <PageHeader
      breadcrumbs={[
        { label: t('crumb'), href: home },
        { label: name, href: `${home}/${round.id}` },
        ...(page ? [{ label: own, href: `${home}/${round.id}/svar/${view.municipality.number}` }] : []),
        { label: page ?? own },
      ]}
      title={title}
      lead={lead}
      status={
        <>
          <Tag tone={TONE[status]}>{r(`responseStatus.${status}`)}</Tag>
          {status !== 'sent' && (
            <span>
              {t('deadline', { date: formatDate(deadline, locale) })}
              {deadline > round.deadline && ` · ${t('extended')}`}
            </span>
          )}
          {round.demonstration && <Tag tone="attention">{r('demonstration')}</Tag>}
          {children}
        </>
      }
      actions={actions}
    />
  );
}
