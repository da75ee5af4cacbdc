import type { FormItem } from '../../types';
import type { Asked, ExtractRow, ExtractSource, RowState, SentAnswer } from '../types';

/**
 * A row for everything that was asked: each round × municipality × item, and part of a matrix, in the rounds' order, the
 * municipalities' numbers' order and the form's order. What is missing has a row that says so: twelve asked, eleven answers
 * sent, sixty items give 720 rows, of which 60 are `not-sent`.
 */
export function extractRows({ programme, rounds, asked, answers }: ExtractSource): readonly ExtractRow[] {
  const sent = new Map(answers.map((answer) => [keyOf(answer), answer]));
  return rounds.flatMap(({ round, sections }) => {
    const items = sections.flatMap((section) => section.items.flatMap(partsOf));
    return asked
      .filter((one) => one.round === round.id)
      .sort(byNumber)
      .flatMap((one) =>
        items.map(({ item, part }) => {
          const key = { round: round.id, municipality: one.municipality.id, submission: one.submissions };
          const answer = sent.get(keyOf({ ...key, item: item.id, part }));
          return {
            programme,
            round,
            asked: one,
            item,
            part,
            state: answer?.state ?? missing(one),
            value: answer?.value ?? null,
            choices: answer?.choices ?? [],
            text: answer?.text ?? null,
          };
        }),
      );
  });
}

function partsOf(item: FormItem): readonly { readonly item: FormItem; readonly part: string }[] {
  return item.kind === 'matrix' ? item.parts.map(({ id }) => ({ item, part: id })) : [{ item, part: '' }];
}

/** Who has sent an answer left this item out; who has not sent any has not answered at all. */
function missing({ submissions }: Asked): RowState {
  return submissions > 0 ? 'not-answered' : 'not-sent';
}

/** Without regard to any language, so that the same rows give the same file everywhere. */
function byNumber({ municipality: a }: Asked, { municipality: b }: Asked): number {
  if (a.number !== b.number) return a.number < b.number ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function keyOf(one: Pick<SentAnswer, 'round' | 'municipality' | 'submission' | 'item' | 'part'>): string {
  return JSON.stringify([one.round, one.municipality, one.submission, one.item, one.part]);
}
