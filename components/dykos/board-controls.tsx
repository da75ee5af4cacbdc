import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { FilterForm } from '@/components/ui/filter-form';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { VOICE_WORDS, viewQuery } from '@/lib/dykos/board/rules/address';
import { type BoardView, type PlainView, VOICES } from '@/lib/dykos/board/types';
import type { BoardWords } from './use-board-words';

/** Days that are offered, under a heading. */
export type DayList = { readonly id: string; readonly title: string; readonly days: readonly OfferedDay[] };
export type OfferedDay = { readonly day: string; readonly label: string };

type BoardControlsProps = {
  readonly view: BoardView;
  readonly plain: PlainView;
  /** The page's own address, without a query. */
  readonly path: string;
  readonly regions?: readonly { readonly id: string; readonly name: string }[];
  readonly offered: readonly DayList[];
  /** Left out where one voice is all there is. */
  readonly hasVoices?: boolean;
  readonly words: BoardWords;
};

/** What is looked at: voice, two days, region. All of it stands in the address, and works without script. */
export function BoardControls({
  view,
  plain,
  path,
  regions = [],
  offered,
  hasVoices = true,
  words,
}: BoardControlsProps) {
  const { t, model, day } = words;
  const to = (change: Partial<BoardView>) => `${path}${viewQuery({ ...view, page: 1, ...change }, plain)}`;
  const isPlain = view.day === plain.day && view.compare === plain.compare && view.region === null;
  return (
    <div className="fp-board-controls">
      <div className="fp-board-controls__head">
        {hasVoices && (
          <Segmented
            label={t('voice.label')}
            segments={VOICES.map((voice) => ({
              label: model(`voices.${voice}`),
              href: to({ voice }) || path,
              current: voice === view.voice,
            }))}
          />
        )}
        <p className="fp-board-controls__days">
          {view.compare
            ? t('perCompared', { day: day(view.day), compare: day(view.compare) })
            : t('per', { day: day(view.day) })}
        </p>
      </div>
      {view.day > plain.day && <p>{t('future')}</p>}
      <FilterForm
        label={t('controls.label')}
        keep={{ syn: view.voice === 'evidence' ? undefined : VOICE_WORDS[view.voice] }}
        resetHref={isPlain ? undefined : to({ ...plain, region: null })}
        resetLabel={t('controls.reset')}
      >
        <TextField type="date" name="per" label={t('controls.day')} defaultValue={view.day} width="short" />
        <TextField
          type="date"
          name="mot"
          label={t('controls.compare')}
          defaultValue={view.compare ?? ''}
          width="short"
        />
        {regions.length > 1 && (
          <SelectField
            name="region"
            label={t('controls.region')}
            defaultValue={view.region ?? ''}
            options={[
              { value: '', label: t('controls.allRegions') },
              ...regions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </FilterForm>
      <OfferedDays offered={offered} view={view} to={to} words={words} />
    </div>
  );
}

type OfferedDaysProps = {
  readonly offered: readonly DayList[];
  readonly view: BoardView;
  readonly to: (change: Partial<BoardView>) => string;
  readonly words: BoardWords;
};

function OfferedDays({ offered, view, to, words: { t } }: OfferedDaysProps) {
  const lists = offered.filter(({ days }) => days.length > 0);
  return (
    <div className="fp-no-print">
      <Details summary={t('controls.presets')}>
        <div className="fp-days">
          {lists.map(({ id, title, days }) => (
            <section key={id} aria-labelledby={`dager-${id}`}>
              <h3 id={`dager-${id}`}>{title}</h3>
              <ul className="fp-days__list">
                {days.map((one) => (
                  <li key={one.label}>
                    <span>{one.label}</span>
                    <Link href={to({ day: one.day, compare: earlier(view.compare, one.day) })} prefetch={false}>
                      {t('controls.showDay')}
                      <span className="sr-only"> {one.label}</span>
                    </Link>
                    {one.day < view.day && (
                      <Link href={to({ compare: one.day })} prefetch={false}>
                        {t('controls.compareWith')}
                        <span className="sr-only"> {one.label}</span>
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {view.compare && (
            <p>
              <Link href={to({ compare: null })}>{t('controls.noCompare')}</Link>
            </p>
          )}
        </div>
      </Details>
    </div>
  );
}

/** What is compared with stays only where it still lies before. */
function earlier(compare: string | null, day: string): string | null {
  return compare !== null && compare < day ? compare : null;
}
