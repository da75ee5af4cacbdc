import Link from 'next/link';
import type { Status } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';

/** What a square shows, in words that are put together already; what is left out is not shown. */
export type SquareContent = {
  readonly status?: Status;
  readonly isOutside?: true;
  readonly isChanged?: true;
  readonly shown: string;
  readonly below?: string;
};

type SquareProps = {
  readonly place: string;
  readonly of: string;
  readonly href: string;
  readonly content: SquareContent;
};

/** One characteristic of one municipality: shape, word and tone, what it was before, and the way to what lies behind it. */
export function Square({ place, of, href, content: { status, isOutside, isChanged, shown, below } }: SquareProps) {
  return (
    // Three hundred squares must not fetch three hundred pages ahead.
    <Link
      className="fp-square"
      href={href}
      prefetch={false}
      data-status={status}
      data-outside={isOutside}
      data-changed={isChanged}
    >
      {status && <StatusShape status={status} />}
      <span className="fp-square__text">
        <span className="sr-only">{place}, </span>
        <span className="fp-square__of">{of}: </span>
        <span>{shown}</span>
        {below && <small className="fp-square__below"> {below}</small>}
      </span>
    </Link>
  );
}
