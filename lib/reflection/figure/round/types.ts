import type { GroupStatistic, StatisticsBasis } from '../../publication/types';
import type { FormItem, ResponseStatus, Round, Texts } from '../../types';

/** A leader group's form in a round that takes answers, or the answer that it gave. */
export interface OwnForm {
  readonly round: Round;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string };
  readonly status: ResponseStatus;
}

/** A question that stands in no figure, with what is shown of its answers for the whole programme. */
export interface OtherQuestion {
  readonly item: FormItem;
  /** The section it stands in. */
  readonly section: string;
  readonly statistic: GroupStatistic;
}

export interface RoundView {
  readonly programme: { readonly id: string; readonly names: Texts };
  readonly round: Round;
  readonly participation: { readonly sent: number; readonly of: number };
  /** Null where the actor sees no figures (yet). */
  readonly basis: StatisticsBasis | null;
  readonly threshold: number;
  readonly others: readonly OtherQuestion[];
}

/** A question answered in words, with every answer to it. */
export interface TextQuestion {
  readonly item: FormItem;
  readonly answers: readonly { readonly municipality: string; readonly text: string }[];
}

export interface FreeTexts {
  readonly programme: { readonly id: string; readonly names: Texts };
  readonly round: Round;
  /** Null where the answers are not open to the actor. */
  readonly sections: readonly { readonly title: Texts; readonly questions: readonly TextQuestion[] }[] | null;
}
