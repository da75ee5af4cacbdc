import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Recommendation, RecommendationState } from '@/lib/evaluation/recommendation/types';

const TONES: Readonly<Record<RecommendationState, TagTone>> = {
  open: 'attention',
  'followed-up': 'success',
  declined: 'neutral',
};

type RecommendationRowProps = { readonly recommendation: Recommendation; readonly edit: string | null };

/** What is advised, to whom, why, and what became of it. */
export function RecommendationRow({ recommendation: one, edit }: RecommendationRowProps) {
  const t = useTranslations('evaluation.recommendations');
  return (
    <li className="fp-goal">
      <h3>
        {one.recommendation} <Tag tone={TONES[one.state]}>{t(`states.${one.state}`)}</Tag>
      </h3>
      <dl className="fp-goal__voices">
        <div>
          <dt>{t('addressee')}</dt>
          <dd>{one.addressee ?? <span className="fp-goal__missing">{t('nobody')}</span>}</dd>
        </div>
        <div>
          <dt>{t('reason')}</dt>
          <dd>{one.reason ?? <span className="fp-goal__missing">{t('nobody')}</span>}</dd>
        </div>
        <div>
          <dt>{t('followUp')}</dt>
          <dd>{one.followUp ?? <span className="fp-goal__missing">{t('noFollowUp')}</span>}</dd>
        </div>
      </dl>
      <p className="fp-event__source">
        {one.source && <SourceCitation source={one.source} />}
        {edit && (
          <span className="fp-event__edit fp-no-print">
            {one.source && ' · '}
            <Link className="fp-link" href={`${edit}/registre/anbefalinger/${one.id}/endre`}>
              {t('edit')}
              <span className="sr-only"> {one.recommendation}</span>
            </Link>
          </span>
        )}
      </p>
    </li>
  );
}
