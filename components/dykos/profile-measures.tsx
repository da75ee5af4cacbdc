import type { BoardMeasure } from '@/lib/dykos/board/types';
import { MEASURE_STATES } from '@/lib/measure/types';
import type { BoardWords } from './use-board-words';

/** So many measures have room on one sheet; the others are counted. */
const MOST_MEASURES = 6;

export function ProfileMeasures({
  measures,
  words: { t },
}: {
  readonly measures: readonly BoardMeasure[];
  readonly words: BoardWords;
}) {
  const more = measures.length - MOST_MEASURES;
  return (
    <section aria-labelledby="tiltakene">
      <h2 id="tiltakene">{t('profile.measures')}</h2>
      {measures.length === 0 ? (
        <p>{t('region.measuresNone')}</p>
      ) : (
        <ul className="fp-profile__measures">
          {measures.slice(0, MOST_MEASURES).map(({ id, name, state }) => (
            <li key={id}>
              {name}{' '}
              <span>
                ({t(`measureStates.${MEASURE_STATES.find((known) => known === state) ?? 'planned'}`).toLowerCase()})
              </span>
            </li>
          ))}
          {more > 0 && <li>{t('profile.measuresMore', { count: more })}</li>}
        </ul>
      )}
    </section>
  );
}
