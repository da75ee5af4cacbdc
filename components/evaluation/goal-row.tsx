import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import type { Goal } from '@/lib/evaluation/goal/types';
import { formatDate, formatDecimal } from '@/lib/format';
import { roundName } from '@/lib/reflection/rules';
import { rounded } from '@/lib/statistics/rules/rounding';

type GoalRowProps = { readonly goal: Goal; readonly home: string; readonly mayWrite: boolean };

/** A goal with its three columns. What is missing is said, never left empty. */
export function GoalRow({ goal, home, mayWrite }: GoalRowProps) {
  const t = useTranslations('evaluation.goals');
  const locale = useLocale();
  const missing = (text: string) => <span className="fp-goal__missing">{text}</span>;
  return (
    <li className="fp-goal">
      <h3>
        {goal.number !== null && <span className="fp-goal__number">{goal.number}</span>} {goal.goal}
      </h3>
      <dl className="fp-goal__voices">
        <div>
          <dt>{t('self')}</dt>
          <dd>{goal.rating ? <Rating rating={goal.rating} /> : missing(t('notAsked'))}</dd>
        </div>
        <div>
          <dt>{t('evidence')}</dt>
          <dd>{goal.evidence ?? missing(t('noEvidence'))}</dd>
        </div>
        <div>
          <dt>{t('conclusion')}</dt>
          <dd>{goal.conclusion ?? missing(t('noConclusion'))}</dd>
        </div>
      </dl>
      <p className="fp-event__source">
        {goal.source ? <SourceCitation source={goal.source} /> : t('since', { day: formatDate(goal.since, locale) })}
        {mayWrite && (
          <span className="fp-event__edit fp-no-print">
            {' · '}
            <Link className="fp-link" href={`${home}/registre/maloppnaelse/${goal.id}/endre`}>
              {t('edit')}
              <span className="sr-only"> {goal.goal}</span>
            </Link>
          </span>
        )}
      </p>
    </li>
  );
}

/** Means of the rounds that asked, each with how many it rests on; a change only where the two can be compared. */
function Rating({ rating }: { readonly rating: NonNullable<Goal['rating']> }) {
  const t = useTranslations('evaluation.goals');
  const locale = useLocale();
  const { rounds, change, texts } = rating;
  const [first, last] = [rounds[0], rounds.at(-1)];
  return (
    <>
      <p className="fp-goal__item">{texts[locale]}</p>
      <ul>
        {rounds.map(({ round, mean, n, of }) => {
          const year = roundName(round, locale);
          if (mean === null) return <li key={round.id}>{t('hidden', { year })}</li>;
          return <li key={round.id}>{t('mean', { year, mean: formatDecimal(rounded(mean, 1), locale, 1), n, of })}</li>;
        })}
      </ul>
      {first && last && change && change.percent !== null && (
        <p>
          {t('change', {
            from: roundName(first.round, locale),
            to: roundName(last.round, locale),
            percent: percentText(change.percent, locale),
          })}
        </p>
      )}
    </>
  );
}

function percentText(percent: number, locale: ReturnType<typeof useLocale>): string {
  const value = rounded(percent, 0);
  const sign = value.startsWith('-') || value === '0' ? '' : '+';
  return `${sign}${formatDecimal(value, locale)}${locale === 'en' ? '' : '\u00A0'}%`;
}
