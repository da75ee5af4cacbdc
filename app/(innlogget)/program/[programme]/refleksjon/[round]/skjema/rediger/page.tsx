import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FormAdditions } from '@/components/reflection/instrument/form-additions';
import { FormDifference } from '@/components/reflection/instrument/form-difference';
import { FormEditor } from '@/components/reflection/instrument/form-editor';
import { FormNotice, FrozenForm } from '@/components/reflection/instrument/form-notice';
import { SectionForm } from '@/components/reflection/instrument/form-section-form';
import { roundName } from '@/components/reflection/round/round-name';
import { RoundStatusTag } from '@/components/reflection/round/round-status-tag';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { currentActor, requirePermission } from '@/lib/access/session';
import { getEditedForm } from '@/lib/reflection/instrument/form/queries';
import { readEditorAddress } from '@/lib/reflection/instrument/form/schema';
import { getRound } from '@/lib/reflection/round/queries';

type Props = {
  readonly params: Promise<{ programme: string; round: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionRound'), await getLocale()];
  const form = await getTranslations('reflectionInstrument.form');
  return { title: round ? t('tab', { page: form('edit'), name: roundName(round, locale) }) : form('edit') };
}

export default async function EditFormPage({ params, searchParams }: Props) {
  const { programme: id, round: roundId } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const { section, done, refused, attempt } = readEditorAddress(await searchParams);
  const [form, t, r, locale] = await Promise.all([
    getEditedForm(actor, id, roundId, attempt),
    getTranslations('reflectionInstrument.form'),
    getTranslations('navigation'),
    getLocale(),
  ]);
  if (!form) notFound();
  const { programme, round, sections } = form;
  const home = `/program/${id}`;
  const name = roundName(round, locale);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: r('reflection'), href: `${home}/refleksjon` },
          { label: name, href: `${home}/refleksjon/runder/${round.id}` },
          { label: t('crumb') },
        ]}
        title={t('editor.title', { round: name })}
        lead={t('editor.lead')}
        tags={<RoundStatusTag status={round.status} />}
        actions={<LinkButton href={`${home}/refleksjon/${round.id}/skjema`}>{t('editor.seeForm')}</LinkButton>}
      />
      <FormNotice form={form} done={done} refused={refused} />
      {round.status === 'planned' ? (
        <>
          {sections.length > 0 && <FormEditor form={form} />}
          <FormAdditions form={form} />
          <SectionForm form={form} section={section} />
          <FormDifference form={form} />
        </>
      ) : (
        <FrozenForm programme={id} />
      )}
    </>
  );
}
