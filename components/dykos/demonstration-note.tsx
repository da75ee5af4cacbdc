import { Tag } from '@/components/ui/tag';
import type { Demonstrated } from '@/lib/dykos/board/rules/demonstration';
import type { BoardWords } from './use-board-words';

type DemonstrationNoteProps = { readonly what: Demonstrated | null; readonly words: BoardWords };

/** The mark at the head of a page, with what it is about: most of what stands there is from the sources. */
export function DemonstrationNote({ what, words: { t } }: DemonstrationNoteProps) {
  if (!what) return null;
  return (
    <>
      <Tag tone="attention">{t('demonstration')}</Tag>
      <span className="fp-demonstrated">{t(`demonstrated.${what}`)}</span>
    </>
  );
}
