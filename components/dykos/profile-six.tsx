import { nextStatus } from '@/lib/dykos/board/rules/grid';
import type { MunicipalityProgress } from '@/lib/dykos/types';
import { StatusMark } from './status-mark';
import type { BoardWords } from './use-board-words';

/** So much of what is missing has room on one sheet. */
const MOST_MISSING = 2;

/** The six in a table, with the first things that are missing for the next step. */
export function ProfileSix({
  progress,
  words,
}: {
  readonly progress: MunicipalityProgress;
  readonly words: BoardWords;
}) {
  const { t, status, characteristic, missing } = words;
  return (
    <section aria-labelledby="kjennetegnene">
      <h2 id="kjennetegnene">{t('place.characteristics')}</h2>
      <ul className="fp-profile__six">
        {progress.characteristics.map((one) => (
          <li key={one.characteristic}>
            <strong>{characteristic(one.characteristic)}</strong>
            <StatusMark status={one.status} word={status(one.status)} />
            <span className="fp-profile__next">
              {nextStatus(one.status) &&
                `${t('profile.missing')}: ${one.missing.slice(0, MOST_MISSING).map(missing).join('. ')}${one.missing.length > MOST_MISSING ? ' …' : '.'}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
