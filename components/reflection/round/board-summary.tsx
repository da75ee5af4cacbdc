import { useLocale, useTranslations } from 'next-intl';
import { percentOf } from '@/components/chart/percent-of';
import { formatDate } from '@/lib/format';
import { daysUntil, isNear } from '@/lib/reflection/round/follow-up/rules';
import type { Board } from '@/lib/reflection/round/follow-up/types';

/** The answer first: how many have sent, in numbers and as a bar; then until when, and region by region. */
export function BoardSummary({ board }: { readonly board: Board }) {
  const t = useTranslations('reflectionRound.board');
  const locale = useLocale();
  const { counts, total, round, regions, today } = board;
  const days = daysUntil(today, round.deadline);
  return (
    <div className="fp-board-summary">
      <p className="fp-board-summary__answer">{t('sent', { sent: counts.sent, total })}</p>
      <SentBar sent={counts.sent} total={total} isLarge />
      {round.status === 'open' && (
        <p>
          {t('deadline', { deadline: formatDate(round.deadline, locale) })}
          {isNear(days) && `, ${days >= 0 ? t('daysLeft', { days }) : t('daysOver', { days: -days })}`}.
        </p>
      )}
      {!board.mayRun && <p>{t('governorNote')}</p>}
      {round.status === 'open' && days >= 0 && (
        <p>
          <a href={`/api/program/${round.programme}/refleksjon/${round.id}/frist.ics?sprak=${locale}`}>
            {t('calendar')}
          </a>
        </p>
      )}
      {regions.length > 1 && (
        <ul className="fp-board-summary__regions" aria-label={t('regions')}>
          {regions.map(({ id, name, sent, total: of }) => (
            <li key={id}>
              <span>{t('regionSent', { name, sent, total: of })}</span>
              <SentBar sent={sent} total={of} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type SentBarProps = { readonly sent: number; readonly total: number; readonly isLarge?: boolean };

/** The numbers stand beside it in words, so the bar itself is for the eye alone. */
function SentBar({ sent, total, isLarge = false }: SentBarProps) {
  const height = isLarge ? 16 : 8;
  return (
    <svg className="fp-sent-bar" width="100%" height={height} aria-hidden="true">
      <rect className="fp-sent-bar__whole" width="100%" height={height} rx="3" />
      <rect className="fp-sent-bar__part" width={percentOf(sent, total)} height={height} rx="3" />
    </svg>
  );
}
