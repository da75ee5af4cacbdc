/** What of another programme's questions is offered, and in which order. */
import type { Texts } from '../../types';
import type { OfferedGroup, OfferedItem } from './types';

interface Versioned {
  readonly version: number;
  /** Whether a form that the reader may see asks this wording. */
  readonly isAsked: boolean;
}

/**
 * The wordings that may be taken over, oldest first. Of a programme of one's own all; of another's those that have been asked, with
 * the history that led to them: a wording that waits for a round that nobody has seen stays where it is.
 * @example versions 1, 2, 3 of which 2 was asked → 1 and 2; none asked → none
 */
export function offeredWordings<One extends Versioned>(wordings: readonly One[], isOwn: boolean): readonly One[] {
  const inOrder = wordings.toSorted((a, b) => a.version - b.version);
  return isOwn ? inOrder : inOrder.slice(0, inOrder.findLastIndex(({ isAsked }) => isAsked) + 1);
}

interface Part {
  readonly id: string;
  readonly title: Texts;
  readonly items: readonly string[];
}

/**
 * Items in the order of a form, each once; those that it does not ask stand last. A part with none of them is left out.
 * @example items c, a, b and a form whose one part asks b, a → [part: b, a], [rest: c]
 */
export function groupByForm(items: readonly OfferedItem[], form: readonly Part[]): readonly OfferedGroup[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const groups = form.map(({ id, title, items: ids }) => ({
    id,
    title,
    items: ids.flatMap((one) => {
      const item = byId.get(one);
      byId.delete(one);
      return item ?? [];
    }),
  }));
  return [...groups, { id: '', title: null, items: [...byId.values()] }].filter((group) => group.items.length > 0);
}
