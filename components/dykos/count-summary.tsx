import { percentOf } from '@/components/chart/percent-of';
import type { StatusCount } from '@/lib/dykos/board/rules/grid';
import { CHARACTERISTICS, type Characteristic, STATUSES, type Status } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';
import type { BoardWords } from './use-board-words';

type CountSummaryProps = {
  readonly counts: Readonly<Record<Characteristic, StatusCount>>;
  readonly before?: { readonly day: string; readonly counts: Readonly<Record<Characteristic, StatusCount>> } | null;
  readonly total: number;
  readonly words: BoardWords;
};

/** How many municipalities stand where, characteristic by characteristic: a bar to see with, and every number in words. */
export function CountSummary({ counts, before = null, total, words }: CountSummaryProps) {
  const { t, characteristic, day } = words;
  return (
    <ul className="fp-counts">
      {CHARACTERISTICS.map((one) => (
        <li key={one} className="fp-counts__item">
          <h3 className="fp-counts__name">{characteristic(one)}</h3>
          <CountBar count={counts[one]} total={total} />
          <CountWords count={counts[one]} words={words} />
          {before && (
            <div className="fp-counts__before">
              <span>{t('summary.before', { day: day(before.day) })}: </span>
              <CountWords count={before.counts[one]} words={words} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function CountBar({ count, total }: { readonly count: StatusCount; readonly total: number }) {
  const startOf = (status: Status) =>
    STATUSES.slice(0, STATUSES.indexOf(status)).reduce((sum, other) => sum + count[other], 0);
  return (
    <svg className="fp-counts__bar" width="100%" height="18" aria-hidden="true">
      {STATUSES.map((status) => (
        <rect
          key={status}
          className="fp-counts__part"
          data-status={status}
          x={percentOf(startOf(status), total)}
          width={percentOf(count[status], total)}
          height="18"
        />
      ))}
    </svg>
  );
}

function CountWords({ count, words }: { readonly count: StatusCount; readonly words: BoardWords }) {
  const { t, status, count: number } = words;
  return (
    <ul className="fp-counts__words">
      {STATUSES.map((one) => (
        <li key={one} data-none={count[one] === 0 || undefined}>
          <StatusShape status={one} />
          {t('summary.count', { status: status(one), count: number(count[one]) })}
        </li>
      ))}
    </ul>
  );
}
