import type { Voice } from '@/lib/dykos/board/types';
import type { CharacteristicProgress } from '@/lib/dykos/types';
import type { SquareContent } from './square';
import type { BoardWords } from './use-board-words';

type Shown = {
  readonly one: CharacteristicProgress;
  readonly voice: Voice;
  readonly isHidden: boolean;
  readonly words: BoardWords;
};

/** What one voice says of a characteristic, in the few words that a square has room for. */
export function squareContent({ one, voice, isHidden, words }: Shown): SquareContent {
  const { t, status, from } = words;
  switch (voice) {
    case 'evidence': {
      const base = { status: one.status, shown: status(one.status) };
      const isChanged = one.before !== null && one.before !== one.status;
      return isChanged && one.before ? { isChanged, below: from(one.before), ...base } : base;
    }
    case 'selfRating':
      if (!one.selfRating) return { shown: t(isHidden ? 'selfRating.hidden' : 'selfRating.none') };
      return { shown: words.rating(one.selfRating), below: String(one.selfRating.year) };
    case 'assessment':
      if (!one.assessment) return { shown: t('assessment.none') };
      return {
        status: one.assessment.status,
        isOutside: true,
        shown: status(one.assessment.status),
        below: words.assessed(one.assessment),
      };
  }
}
