import type { CharacteristicProgress } from '@/lib/dykos/types';
import { StatusMark } from './status-mark';
import type { BoardWords } from './use-board-words';

type VoicesBesideProps = {
  readonly one: CharacteristicProgress;
  readonly isHidden: boolean;
  /** With what the assessor wrote. */
  readonly isFull?: boolean;
  readonly words: BoardWords;
};

/** What the leader group says of itself, and what somebody outside judges: beside the evidence, never mixed into it. */
export function VoicesBeside({ one: { selfRating, assessment }, isHidden, isFull = false, words }: VoicesBesideProps) {
  const { t, model, status, day } = words;
  return (
    <dl className="fp-voices">
      <div>
        <dt>{model('voices.selfRating')}</dt>
        <dd>
          {selfRating ? (
            <>
              {words.rating(selfRating)}
              <span className="fp-facts__where">
                {t('selfRating.round', { year: String(selfRating.year), day: day(selfRating.sentOn) })}
                {selfRating.demonstration && `. ${t('place.demonstration')}`}
              </span>
            </>
          ) : (
            model(isHidden ? 'voices.selfRatingHidden' : 'voices.selfRatingNone')
          )}
        </dd>
      </div>
      <div>
        <dt>{model('voices.assessment')}</dt>
        <dd>
          {assessment ? (
            <>
              <StatusMark status={assessment.status} word={status(assessment.status)} outside />
              <span className="fp-facts__where">
                {words.assessed(assessment)}
                {assessment.demonstration && `. ${t('place.demonstration')}`}
              </span>
              {isFull && <p>{assessment.reason}</p>}
            </>
          ) : (
            model('voices.assessmentNone')
          )}
        </dd>
      </div>
    </dl>
  );
}
