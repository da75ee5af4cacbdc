import { Section } from '@/components/ui/section';
import { MARKER_TYPES } from '@/lib/context/types';
import { axisYears, markersOf, shareOf, stacked } from '@/lib/dykos/board/rules/days';
import type { BoardFrame, BoardView, Marker } from '@/lib/dykos/board/types';
import { knownDay } from '@/lib/source/rules';
import type { BoardWords } from './use-board-words';

type TimeAxisProps = {
  readonly frame: BoardFrame;
  readonly view: BoardView;
  readonly place?: string;
  readonly words: BoardWords;
};

const ROW_HEIGHT = 25;
/** With more years than this a phone has room for two digits of each. */
const MOST_WHOLE_YEARS = 6;

/** What happened meanwhile: numbered signs on an axis of years, and the same as a list. */
export function TimeAxis({ frame: { programme, markers }, view, place, words }: TimeAxisProps) {
  const { t, day } = words;
  const all = markersOf(markers, view);
  // What no source gives a time has no place on an axis.
  const [shown, undated] = [all.filter(isDated), all.filter((marker) => !isDated(marker))];
  const axis = axisYears(programme, [view.day, view.compare, ...shown.map(({ from }) => from)]);
  const years = Array.from({ length: axis.to - axis.from + 1 }, (_, index) => axis.from + index);
  const rows = stacked(shown.map(({ from }) => shareOf(from, axis)));
  const base = 36 + Math.max(0, ...rows) * ROW_HEIGHT;
  const heightOf = (index: number) => base - 22 - (rows[index] ?? 0) * ROW_HEIGHT;
  const at = (iso: string) => `${Math.round(shareOf(iso, axis) * 10_000) / 100}%`;
  return (
    <Section id="underveis" title={t('axis.title')} lead={t('axis.lead')}>
      <svg className="fp-axis" width="100%" height={base + 32} aria-hidden="true">
        <line className="fp-axis__line" x1="0" x2="100%" y1={base} y2={base} />
        {years.map((year) => (
          <g key={year}>
            <line
              className="fp-axis__tick"
              x1={at(`${year}-01-01`)}
              x2={at(`${year}-01-01`)}
              y1={base - 4}
              y2={base + 6}
            />
            <text className="fp-axis__year" x={at(`${year}-07-01`)} y={base + 24} textAnchor="middle">
              {years.length > MOST_WHOLE_YEARS ? `’${String(year).slice(2)}` : year}
            </text>
          </g>
        ))}
        {([view.compare, view.day] as const).map(
          (iso, index) =>
            iso && (
              <line
                key={index === 0 ? 'compared' : 'looked'}
                className={index === 0 ? 'fp-axis__compared' : 'fp-axis__looked'}
                x1={at(iso)}
                x2={at(iso)}
                y1="0"
                y2={base + 8}
              />
            ),
        )}
        {shown.map(({ id, from, to }, index) => (
          <g key={id}>
            {to && <line className="fp-axis__span" x1={at(from)} x2={at(to)} y1={base} y2={base} />}
            <line className="fp-axis__stem" x1={at(from)} x2={at(from)} y1={heightOf(index)} y2={base} />
          </g>
        ))}
        {shown.map(({ id, from }, index) => (
          <g key={id}>
            <circle className="fp-axis__dot" cx={at(from)} cy={heightOf(index)} r="11" />
            <text className="fp-axis__number" x={at(from)} y={heightOf(index) + 4.5} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <p className="fp-axis__key">
        <span className="fp-axis__key-item" data-look="looked">
          {t('axis.looked')}: {day(view.day)}
        </span>
        {view.compare && (
          <span className="fp-axis__key-item" data-look="compared">
            {t('axis.compared')}: {day(view.compare)}
          </span>
        )}
      </p>
      {all.length === 0 && <p>{t('axis.none')}</p>}
      {shown.length > 0 && (
        <ol className="fp-markers">
          {shown.map((marker) => (
            <MarkerItem key={marker.id} marker={marker} place={place} words={words} />
          ))}
        </ol>
      )}
      {undated.length > 0 && (
        <>
          <p className="fp-markers__undated">{t('axis.undated')}</p>
          <ul className="fp-markers">
            {undated.map((marker) => (
              <MarkerItem key={marker.id} marker={marker} place={place} words={words} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type MarkerItemProps = { readonly marker: Marker; readonly place: string | undefined; readonly words: BoardWords };

function MarkerItem({ marker, place, words: { t, day, known } }: MarkerItemProps) {
  const { title, type, from, to, dating, municipality } = marker;
  const since = known(from, dating);
  const when = to ? t('axis.fromTo', { from: since, to: day(to) }) : since;
  const what = t(`axis.types.${MARKER_TYPES.find((one) => one === type) ?? 'other'}`);
  return (
    <li>
      <strong>{title}</strong>{' '}
      <span className="fp-markers__when">
        {isDated(marker) ? `${what}, ${when}` : what}
        {municipality && place && `. ${t('axis.own', { municipality: place })}`}
      </span>
    </li>
  );
}

function isDated({ dating }: Marker): boolean {
  return knownDay(dating) !== 'undated';
}
