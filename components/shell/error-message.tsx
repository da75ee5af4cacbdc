'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Actions, PageHeader } from '@/components/ui/page-header';
import { TOO_MANY } from '@/lib/limits';

export type ErrorMessageProps = { readonly error: unknown; readonly retry: () => void };

/** What to do, and the code that finds the cause in the log. Never the error itself: it can hold what nobody should see. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const t = useTranslations('errors');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  const isTooMany = digest === TOO_MANY;
  return (
    <>
      <PageHeader
        title={t(isTooMany ? 'tooManyTitle' : 'errorTitle')}
        lead={t(isTooMany ? 'tooManyLead' : 'errorLead')}
      />
      <p>{t(isTooMany ? 'tooManyAdvice' : 'errorAdvice')}</p>
      {digest && !isTooMany && <p>{t.rich('errorCode', { code: () => <code>{digest}</code> })}</p>}
      <Actions>
        <Button type="button" onClick={() => retry()}>
          {t('tryAgain')}
        </Button>
        <LinkButton href="/">{t('toFrontPage')}</LinkButton>
      </Actions>
    </>
  );
}
