import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FormDifference } from '@/components/reflection/instrument/form-difference';
import { FormQuestions } from '@/components/reflection/instrument/form-questions';
import { roundName } from '@/components/reflection/round/round-name';
import { RoundStatusTag } from '@/components/reflection/round/round-status-tag';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getShownForm } from '@/lib/reflection/instrument/form/queries';
import { getRound } from '@/lib/reflection/round/queries';

type Props = { readonly params: Promise<{ programme: string; round: string }> };

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionInstrument.form'), await getLocale()];
  return { title: round && t('title', { round: roundName(round, locale) }) };
}

export default async function FormPage({ params }: Props) {
  const [{ programme: id, round: roundId }, actor] = await Promise.all([params, currentActor()]);
  const [form, t, r, locale] = await Promise.all([
    getShownForm(actor, id, roundId),
    getTranslations('reflectionInstrument.form'),
    getTranslations('navigation'),
    getLocale(),
  ]);
  if (!form) notFound();
  const { programme, round, sections } = form;
  const home = `/program/${id}`;
  const items = sections.flatMap((section) => section.items);
  const isPlanned = round.status === 'planned';
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: r('reflection'), href: `${home}/refleksjon` },
          { label: roundName(round, locale), href: `${home}/refleksjon/${round.id}` },
          { label: t('crumb') },
        ]}
        title={t('title', { round: roundName(round, locale) })}
        lead={t(isPlanned ? 'leadPlanned' : 'lead')}
        tags={<RoundStatusTag status={round.status} />}
        status={<span>{t('count', { sections: sections.length, items: items.length })}</span>}
        actions={
          <>
            {isPlanned && can(actor, 'reflection-form.edit', { programme: id }) && (
              <LinkButton variant="primary" href={`${home}/refleksjon/${round.id}/skjema/rediger`}>
                {t('edit')}
              </LinkButton>
            )}
            <LinkButton href={`/api/program/${id}/refleksjon/${round.id}/skjema.pdf`}>{t('pdf')}</LinkButton>
          </>
        }
      />
      {items.some(({ reconstructed }) => reconstructed) && <Note>{t('reconstructedNote')}</Note>}
      <FormDifference form={form} />
      {items.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <div className="fp-paper">
          <p>{t('alwaysPossible')}</p>
          <FormQuestions sections={sections} />
        </div>
      )}
    </>
  );
}
