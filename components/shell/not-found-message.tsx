import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Actions, PageHeader } from '@/components/ui/page-header';

/** The same words whether the page is missing or closed to the reader: the difference is not theirs to know. */
export function NotFoundMessage({ signInHref }: { signInHref?: string | undefined }) {
  const t = useTranslations('errors');
  return (
    <>
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundLead')} />
      <p>{t('notFoundAdvice')}</p>
      <Actions>
        <LinkButton variant="primary" href="/">
          {t('toFrontPage')}
        </LinkButton>
        {signInHref && <LinkButton href={signInHref}>{t('toSignIn')}</LinkButton>}
      </Actions>
    </>
  );
}
