import { useTranslations } from 'next-intl';
import { DownloadLinks } from '@/components/ui/download-links';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { AuthorGroup, Recommendations } from '@/lib/evaluation/recommendation/types';
import { EvaluationHeader } from './evaluation-header';
import { EventList } from './event-list';
import { RecommendationRow } from './recommendation-row';

export function RecommendationsView({ found }: { readonly found: Recommendations }) {
  const t = useTranslations('evaluation.recommendations');
  const { programme, authors, deliverables, mayWrite } = found;
  const home = `/program/${programme.id}`;
  return (
    <>
      <EvaluationHeader
        programme={programme}
        part="recommendations"
        actions={mayWrite && <LinkButton href={`${home}/registre/anbefalinger/ny`}>{t('create')}</LinkButton>}
      />
      {authors.length === 0 && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {authors.map((group, index) => (
        <Author key={group.author} group={group} id={`fra-${index + 1}`} edit={mayWrite ? home : null} />
      ))}
      {authors.length > 0 && (
        <div className="fp-source">
          <DownloadLinks
            of={t('downloadsOf')}
            downloads={['csv', 'xlsx'].map((format) => ({
              format: format.toUpperCase(),
              href: `/api${home}/evaluering/anbefalinger.${format}`,
            }))}
          />
        </div>
      )}
      {deliverables && (
        <Section id="leveranser" title={t('deliverables')} lead={t('deliverablesLead')}>
          {deliverables.length > 0 ? <EventList events={deliverables} home={home} /> : <p>{t('deliverablesNone')}</p>}
        </Section>
      )}
    </>
  );
}

type AuthorProps = { readonly group: AuthorGroup; readonly id: string; readonly edit: string | null };

function Author({ group: { author, recommendations }, id, edit }: AuthorProps) {
  const t = useTranslations('evaluation.recommendations');
  const open = recommendations.filter(({ state }) => state === 'open').length;
  return (
    <Section id={id} title={t('by', { author })} lead={t('count', { count: recommendations.length, open })}>
      <ul className="fp-goals">
        {recommendations.map((one) => (
          <RecommendationRow key={one.id} recommendation={one} edit={edit} />
        ))}
      </ul>
    </Section>
  );
}
