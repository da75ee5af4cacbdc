import { useTranslations } from 'next-intl';
import { DownloadLinks } from '@/components/ui/download-links';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { GOAL_LEVELS, type Goals } from '@/lib/evaluation/goal/types';
import { EvaluationHeader } from './evaluation-header';
import { GoalRow } from './goal-row';
import { RatingsNote } from './ratings-note';

/** Goals × evidence × conclusion. What must be read first stands first: no goal is reached because of the money (R20). */
export function GoalsView({ goals: all }: { readonly goals: Goals }) {
  const t = useTranslations('evaluation.goals');
  const { programme, goals, ratings, mayWrite } = all;
  const home = `/program/${programme.id}`;
  return (
    <>
      <EvaluationHeader
        programme={programme}
        part="goals"
        actions={mayWrite && <LinkButton href={`${home}/registre/maloppnaelse/ny`}>{t('create')}</LinkButton>}
      />
      <Note title={t('caveatTitle')}>
        <p>{t('attribution')}</p>
        <p>{t('generalisation')}</p>
        <p>{t('voices')}</p>
        {ratings?.demonstration && <p>{t('demonstration')}</p>}
      </Note>
      {goals.length === 0 && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {GOAL_LEVELS.map((level) => {
        const own = goals.filter((goal) => goal.level === level);
        if (own.length === 0) return null;
        return (
          <Section key={level} id={level} title={t(`levels.${level}`)} lead={t(`levelLeads.${level}`)}>
            <ol className="fp-goals">
              {own.map((goal) => (
                <GoalRow key={goal.id} goal={goal} home={home} mayWrite={mayWrite} />
              ))}
            </ol>
            {level === 'pilot-goal' && ratings && <RatingsNote ratings={ratings} home={home} />}
          </Section>
        );
      })}
      {goals.length > 0 && (
        <div className="fp-source">
          <DownloadLinks
            of={t('downloadsOf')}
            downloads={['csv', 'xlsx'].map((format) => ({
              format: format.toUpperCase(),
              href: `/api${home}/evaluering/mal.${format}`,
            }))}
          />
        </div>
      )}
    </>
  );
}
