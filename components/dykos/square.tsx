import type { Voice } from '@/lib/dykos/board/types';
import type { CharacteristicProgress, MunicipalityProgress } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';
import type { BoardWords } from './use-board-words';

type SquareProps = {
  readonly place: MunicipalityProgress['municipality'];
  readonly one: CharacteristicProgress;
  readonly voice: Voice;
  readonly isHidden: boolean;
  readonly href: string;
  readonly words: BoardWords;
};

/** One characteristic of one municipality: shape, word and tone, what it was before, and the way to what lies behind it. */
export function Square({ place, one, voice, isHidden, href, words }: SquareProps) {
  const { shown, look, below } = contentOf({ one, voice, isHidden, words });
  return (
    // No Link: three hundred of them are as many pieces of script to start, and twice the page.
    <a className="fp-square" href={href} {...look}>
      {look['data-status'] && <StatusShape status={look['data-status']} />}
      <span className="fp-square__text">
        <span className="sr-only">{place.name}, </span>
        <span className="fp-square__of">{words.characteristic(one.characteristic)}: </span>
        <span>{shown}</span>
        {below && <small className="fp-square__below"> {below}</small>}
      </span>
    </a>
  );
}

type Shown = Pick<SquareProps, 'one' | 'voice' | 'isHidden' | 'words'>;

function contentOf({ one, voice, isHidden, words }: Shown) {
  const { t, status, from } = words;
  const nothing = { 'data-status': undefined, 'data-outside': undefined, 'data-changed': undefined };
  switch (voice) {
    case 'evidence': {
      const isChanged = one.before !== null && one.before !== one.status;
      return {
        shown: status(one.status),
        look: { ...nothing, 'data-status': one.status, 'data-changed': isChanged || undefined },
        below: isChanged && one.before ? from(one.before) : null,
      };
    }
    case 'selfRating': {
      if (!one.selfRating)
        return { shown: t(isHidden ? 'selfRating.hidden' : 'selfRating.none'), look: nothing, below: null };
      return { shown: words.rating(one.selfRating), look: nothing, below: String(one.selfRating.year) };
    }
    case 'assessment': {
      if (!one.assessment) return { shown: t('assessment.none'), look: nothing, below: null };
      return {
        shown: status(one.assessment.status),
        look: { ...nothing, 'data-status': one.assessment.status, 'data-outside': true as const },
        below: words.assessed(one.assessment),
      };
    }
  }
}
