import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReminderLog } from '@/components/reflection/round/reminder-log';
import { countPeople, ReminderPreview } from '@/components/reflection/round/reminder-preview';
import { roundName, roundTitle } from '@/components/reflection/round/round-name';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { currentActor, requirePermission } from '@/lib/access/session';
import { readReminderAddress } from '@/lib/reflection/round/follow-up/schema';
import { getRound } from '@/lib/reflection/round/queries';
import { previewReminder } from '@/lib/reflection/round/reminder/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionRound'), await getLocale()];
  return {
    title: round ? t('tab', { page: t('crumbs.reminder'), name: roundName(round, locale) }) : t('crumbs.reminder'),
  };
}

export default async function ReminderPage({ params, searchParams }: Props) {
  const { programme: id, round: roundId } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const queued = readReminderAddress(await searchParams);
  const [preview, t, words, locale] = await Promise.all([
    previewReminder(actor, id, roundId, now()),
    getTranslations('reflectionRound'),
    getTranslations('reflection'),
    getLocale(),
  ]);
  if (!preview) notFound();
  const { programme, round, recipients, isMailSent } = preview;
  const home = `/program/${id}/refleksjon`;
  const name = roundTitle(round, locale, (year) => words('round', { name: year }));
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: `/program/${id}` },
          { label: name, href: `${home}/${round.id}` },
          { label: t('crumbs.followUp'), href: `${home}/${round.id}/oppfolging` },
          { label: t('crumbs.reminder') },
        ]}
        title={t('reminder.title', { name })}
        lead={t('reminder.lead', { count: countPeople(preview), municipalities: recipients.length })}
      />
      {queued !== null && queued > 0 && (
        <Note
          tone="success"
          title={t(isMailSent ? 'reminder.done' : 'reminder.doneWaiting', { count: queued })}
          announce
        />
      )}
      <ReminderPreview preview={preview} />
      <ReminderLog runs={preview.runs} />
    </>
  );
}
