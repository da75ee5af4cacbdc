import { useTranslations } from 'next-intl';
import { placeOf } from '@/lib/evaluation/timeline/rules/order';
import type { ContextMarker, Phase } from '@/lib/evaluation/timeline/types';
import { useEvaluationWords } from './evaluation-words';

type Axis = { readonly first: number; readonly last: number };
type PhaseBarsProps = {
  readonly phases: readonly Phase[];
  readonly markers: readonly ContextMarker[];
  readonly axis: Axis;
  readonly today: string;
};

const MOST_NAMED = 5;

const percent = (value: number) => `${value}%`;

/** A bar for each phase on one axis of years, with numbered marks above. Names are text, so that they keep their size at 360 px. */
export function PhaseBars({ phases, markers, axis, today }: PhaseBarsProps) {
  const t = useTranslations('evaluation.phases');
  const words = useEvaluationWords();
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, index) => axis.first + index);
  // Every year has its line; so many are named that they can be read at 360 px.
  const apart = Math.ceil(years.length / MOST_NAMED);
  const named = years.filter((_, index) => index % apart === 0);
  const start = (year: number) => percent(placeOf(`${year}-01-01`, axis));
  const isOnAxis = Number(today.slice(0, 4)) <= axis.last;
  return (
    <div className="fp-phases">
      <svg className="fp-phases__axis" width="100%" height={markers.length > 0 ? 76 : 32} aria-hidden="true">
        {named.map((year) => (
          <text key={year} x={start(year)} dx="4" y="18">
            {year}
          </text>
        ))}
        {placed(markers, axis).map(({ marker, number, place, lane }) => (
          <svg key={marker.id} x={percent(place)} y={28 + lane * 24} overflow="visible" aria-hidden="true">
            <circle cx="10" cy="10" r="10" />
            <text className="fp-phases__number" x="10" y="15" textAnchor="middle">
              {number}
            </text>
          </svg>
        ))}
      </svg>
      <ol>
        {phases.map(({ id, name, from, to }) => {
          const [x, end] = [placeOf(from, axis), placeOf(dayAfter(to), axis)];
          return (
            <li className="fp-phases__phase" key={id}>
              <p className="fp-phases__name">
                {name} <span>{words.span({ from, to, precision: 'month' })}</span>
              </p>
              <svg className="fp-phases__bar" width="100%" height="24" aria-hidden="true">
                {years.map((year) => (
                  <line key={year} x1={start(year)} x2={start(year)} y1="0" y2="100%" />
                ))}
                <rect x={percent(x)} y="2" width={percent(Math.max(0.5, end - x))} height="20" rx="3" />
                {isOnAxis && (
                  <line
                    className="fp-phases__today"
                    x1={percent(placeOf(today, axis))}
                    x2={percent(placeOf(today, axis))}
                    y1="0"
                    y2="100%"
                  />
                )}
              </svg>
            </li>
          );
        })}
      </ol>
      {isOnAxis && <p className="sr-only">{t('today')}</p>}
    </div>
  );
}

/** Two lanes, so that marks close to each other can both be read on a phone; more than two at one place lie upon each other. */
function placed(markers: readonly ContextMarker[], axis: Axis) {
  const ends = [-100, -100];
  return markers.map((marker, index) => {
    const place = Math.min(placeOf(marker.from, axis), 93);
    const free = ends.findIndex((end) => place - end >= MARK_WIDTH);
    const lane = free === -1 ? index % 2 : free;
    ends[lane] = place;
    return { marker, number: index + 1, place, lane };
  });
}
/** A mark's share of the narrowest axis, in per cent. */
const MARK_WIDTH = 7;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
