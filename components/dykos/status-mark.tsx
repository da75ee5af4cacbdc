import type { Status } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';

type StatusMarkProps = { readonly status: Status; readonly word: string; readonly outside?: boolean };

/** A status that leads nowhere: in legends and beside a heading. */
export function StatusMark({ status, word, outside = false }: StatusMarkProps) {
  return (
    <span className="fp-square fp-square--mark" data-status={status} data-outside={outside || undefined}>
      <StatusShape status={status} />
      <span>{word}</span>
    </span>
  );
}
