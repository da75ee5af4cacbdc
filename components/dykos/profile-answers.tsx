import type { MunicipalityProgress } from '@/lib/dykos/types';
import type { BoardWords } from './use-board-words';

type ProfileAnswersProps = { readonly progress: MunicipalityProgress; readonly words: BoardWords };

/** What the leader group said of itself in its latest round: for the municipality itself alone. */
export function ProfileAnswers({ progress: { characteristics }, words }: ProfileAnswersProps) {
  const { t, characteristic } = words;
  const rated = characteristics.flatMap(({ characteristic: one, selfRating }) =>
    selfRating ? [{ one, selfRating }] : [],
  );
  const year = Math.max(...rated.map(({ selfRating }) => selfRating.year));
  return (
    <section aria-labelledby="svarene">
      <h2 id="svarene">{rated.length > 0 ? t('profile.answers', { year: String(year) }) : t('place.rounds')}</h2>
      {rated.length === 0 ? (
        <p>{t('profile.answersNone')}</p>
      ) : (
        <dl className="fp-profile__answers">
          {rated.map(({ one, selfRating }) => (
            <div key={one}>
              <dt>{characteristic(one)}</dt>
              <dd>
                {words.rating(selfRating)}
                {selfRating.year !== year && ` (${selfRating.year})`}
                {selfRating.demonstration && ` (${t('place.demonstration').toLowerCase()})`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
