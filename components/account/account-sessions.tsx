import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { signOut } from '@/lib/account/actions';
import type { AccountSession } from '@/lib/account/types';
import { formatInstant } from '@/lib/format';

export function AccountSessions({ sessions }: { sessions: readonly AccountSession[] }) {
  const t = useTranslations('account');
  const locale = useLocale();
  return (
    <>
      <DataTable
        caption={t('sessionsCaption')}
        captionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { id: 'started', header: t('sessionStarted'), cell: (session) => formatInstant(session.createdAt, locale) },
          {
            id: 'seen',
            header: t('sessionSeen'),
            align: 'start',
            cell: (session) => formatInstant(session.lastSeenAt, locale),
          },
          {
            id: 'current',
            header: <span className="sr-only">{t('sessionCurrent')}</span>,
            cell: (session) => session.current && <Tag>{t('sessionCurrent')}</Tag>,
          },
        ]}
      />
      {sessions.length > 1 && (
        <form action={signOut}>
          <input type="hidden" name="scope" value="others" />
          <Button variant="quiet">{t('endOthers')}</Button>
        </form>
      )}
    </>
  );
}
