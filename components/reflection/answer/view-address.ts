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

/** The form's own address, which those of the check page and the history continue. */
export function homeOfView({
  round,
  municipality,
}: {
  readonly round: Round;
  readonly municipality: { readonly number: string };
}): string {
  return `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
}
