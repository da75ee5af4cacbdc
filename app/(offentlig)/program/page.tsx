import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { TaskList } from '@/components/ui/task-list';
import { currentActor } from '@/lib/access/session';
import { listProgrammes } from '@/lib/programme/queries';

export async function generateMetadata() {
  const t = await getTranslations('programme');
  return { title: t('listTitle') };
}

/** Where there is one programme only, nobody needs to choose. */
export default async function ProgrammesPage() {
  const actor = await currentActor();
  const [programmes, t, locale] = await Promise.all([listProgrammes(actor), getTranslations('programme'), getLocale()]);
  const [only, another] = programmes;
  if (only && !another) redirect(`/program/${only.id}`);
  return (
    <>
      <PageHeader title={t('listTitle')} lead={t('listLead')} />
      <TaskList
        tasks={programmes.map((programme) => ({
          id: programme.id,
          title: programme.names[locale],
          href: `/program/${programme.id}`,
          hint: t('listHint', {
            from: String(programme.firstYear),
            to: String(programme.lastYear),
            municipalities: programme.municipalities,
            schemes: programme.schemes,
          }),
          status: programme.testData && <Tag tone="attention">{t('testData')}</Tag>,
        }))}
      />
    </>
  );
}
