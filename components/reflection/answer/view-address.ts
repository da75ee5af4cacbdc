import type { Round } from '@/lib/reflection/types';

/** What every form about this answer carries. */
export function addressOfView(view: {
  readonly id: string;
  readonly round: Round;
  readonly municipality: { readonly id: string; readonly number: string };
}) {
  const { id, round, municipality } = view;
  return {
    programme: round.programme,
    round: round.id,
    number: municipality.number,
    municipality: municipality.id,
    response: id,
  };
}
