import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { factPath } from '@/lib/dykos/board/rules/address';
import type { FactRef } from '@/lib/dykos/types';
import type { BoardWords } from './use-board-words';

export type FactPlace = {
  readonly programme: string;
  readonly number: string;
  /** What registrations are called, by id. */
  readonly titles: Readonly<Record<string, string>>;
};

type BecauseListProps = { readonly because: readonly FactRef[]; readonly place: FactPlace; readonly words: BoardWords };

/** The facts that decided, each leading to where it was registered, with the day it counts from. */
export function BecauseList({ because, place, words }: BecauseListProps) {
  const { t, because: why, known } = words;
  return (
    <ul className="fp-facts">
      {because.map((ref) => (
        <li key={`${ref.kind} ${ref.id} ${ref.because}`} className="fp-facts__item">
          <span>{why(ref)}</span>{' '}
          <span className="fp-facts__where">
            <Link href={factPath(place.programme, place.number, ref)} prefetch={false}>
              {nameOf(ref, place, words)}
            </Link>
            {', '}
            {t('place.from', { day: known(ref.day, ref.dating) })}
            {ref.demonstration && (
              <>
                {' '}
                <Tag tone="attention">{t('place.demonstration')}</Tag>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ kind, id, values }: FactRef, { titles }: FactPlace, { t }: BoardWords): string {
  if (kind === 'form') return t('place.roundName', { year: String(values.year ?? '') });
  if (kind === 'pool') return t('place.poolName', { year: id });
  return titles[id] || t(`kinds.${kind}`);
}
