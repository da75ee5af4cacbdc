import type { SavedField } from '@/lib/reflection/response/types';
import type { Answer } from '@/lib/reflection/types';
import { now } from '@/lib/time';
import type { Draft, DraftStore } from './draft-store';
import { EMPTY, sameAnswer } from './same-answer';
import type { Outcome, Send } from './send-field';

/** `waiting` is between the last letter and its sending. Only `resting` may be called saved. */
export type FieldStatus =
  | 'resting'
  | 'waiting'
  | 'saving'
  | 'retrying'
  | 'signed-out'
  | 'refused'
  | 'invalid'
  | 'conflict';

export interface FieldView {
  readonly answer: Answer;
  /** What the server has, as far as this page knows. */
  readonly saved: SavedField | null;
  readonly status: FieldStatus;
  /** What stands there now where somebody else saved meanwhile. */
  readonly other: SavedField | null;
  /** Whether the answer came from somebody else while the page was open. */
  readonly brought: boolean;
  /** Whether what is not saved yet is kept in the browser. */
  readonly kept: boolean;
  /** Where a plain form came back unsaved: the version that its answer was written upon. */
  readonly staged: number | null;
}

/** Between the last letter and its sending. */
const PAUSE = 800;
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * One field's way to the server: the draft is kept in the browser before it is sent, one request is under way at a time,
 * the latest value wins over those not sent yet, and an unknown outcome is asked again with the same id, so that nothing is
 * saved twice.
 */
export class FieldQueue {
  #drafts: Draft[] = [];
  #saved: SavedField | null;
  /** The newest that others saved while something of ours was under way. */
  #newer: SavedField | null = null;
  #underWay = false;
  #isOver = false;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  view: FieldView;

  constructor(
    readonly item: string,
    saved: SavedField | null,
    private readonly store: DraftStore,
    private readonly send: Send,
    private readonly tell: () => void,
  ) {
    this.#saved = saved;
    const answer = saved?.answer ?? EMPTY;
    this.view = { answer, saved, status: 'resting', other: null, brought: false, kept: true, staged: null };
  }

  get isUnsaved(): boolean {
    return this.#drafts.length > 0;
  }

  /** Drafts that an earlier page left behind, oldest first: shown, and sent again under their own ids. */
  adopt(drafts: readonly Draft[]): void {
    const strange = drafts.filter(({ id }) => !this.#drafts.some((known) => known.id === id));
    const [last] = strange.slice(-1);
    if (!last) return;
    this.#drafts.push(...strange);
    this.#show({ answer: last.answer, other: null, ...(!this.#underWay && { status: 'waiting' as const }) });
    this.flush();
  }

  /** How the field stands after a plain form came back unsaved: what was typed, and what stands there instead, if anything. */
  stage(fromVersion: number, answer: Answer, other: SavedField | null): void {
    if (this.isUnsaved) return;
    this.view = { ...this.view, answer, other, status: other ? 'conflict' : 'invalid', staged: fromVersion };
  }

  /** A new value from the writer. `soon` waits for a pause in the typing. */
  change(answer: Answer, { soon }: { readonly soon: boolean }): void {
    if (this.#isOver) return;
    const last = this.#drafts.at(-1);
    if (this.view.status === 'conflict' && last) {
      // Nothing is sent before the writer has chosen; what is typed meanwhile is kept.
      this.#replaceLast({ ...last, answer });
      this.#show({ answer });
      return;
    }
    const current = last?.answer ?? this.#saved?.answer ?? EMPTY;
    if (sameAnswer(current, answer)) return;
    if (last && !last.tried) this.#replaceLast({ ...last, answer });
    else this.#add(answer, last?.id ?? null);
    this.#show({ answer, brought: false, ...(!this.#underWay && { status: 'waiting' as const }) });
    if (soon) this.#later(PAUSE);
    else this.flush();
  }

  /** Sends what waits, without waiting longer: the field was left, the network is back, the page closes. */
  flush(): void {
    clearTimeout(this.#timer);
    void this.#pump();
  }

  /** What the server has now. Never over something of the writer's own: that then meets it as a conflict. */
  receive(field: SavedField, byOther: boolean): void {
    if (field.version <= (this.#saved?.version ?? 0) || field.version <= (this.#newer?.version ?? 0)) return;
    if (this.isUnsaved) {
      this.#newer = field;
      return;
    }
    this.#saved = field;
    this.#show({ answer: field.answer, saved: field, brought: byOther });
  }

  /** The writer's choice where two met. Both texts end in the history, also the one that was not chosen. */
  resolve(choice: 'own' | 'other'): void {
    const [draft, ...rest] = this.#drafts;
    const other = this.view.other;
    if (this.view.status !== 'conflict' || !draft || !other) return;
    this.store.remove(draft);
    const own = this.#keep({ ...draft, id: newId(), fromVersion: other.version, follows: null, tried: false });
    this.#drafts = [own, ...rest];
    if (choice === 'other') {
      // Ours is marked as tried, so that theirs is sent after it and not in its place.
      this.#drafts[0] = this.#keep({ ...own, tried: true });
      this.#add(other.answer, own.id);
    }
    this.#show({ answer: this.#drafts.at(-1)?.answer ?? EMPTY, other: null, status: 'waiting' });
    this.flush();
  }

  /** Lets go of everything, for good: nothing is kept or sent after it. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#drafts = [];
    this.#isOver = true;
  }

  async #pump(): Promise<void> {
    const [first] = this.#drafts;
    if (!first || this.#underWay || this.view.status === 'conflict' || this.view.status === 'refused') return;
    if (this.view.status === 'invalid' && first.tried) return;
    const draft = this.#keep({ ...first, tried: true });
    this.#drafts[0] = draft;
    this.#underWay = true;
    this.#show({
      status: this.view.status === 'retrying' || this.view.status === 'signed-out' ? this.view.status : 'saving',
    });
    const outcome = await this.send(draft);
    this.#underWay = false;
    if (this.#drafts[0]?.id === draft.id) this.#settle(draft, outcome);
  }

  #settle(draft: Draft, outcome: Outcome): void {
    if (outcome.kind === 'saved') this.#acknowledge(draft, outcome.field);
    else if (outcome.kind === 'conflict') this.#meet(draft, outcome.current);
    else if (outcome.kind === 'invalid') this.#mend(draft);
    else if (outcome.kind === 'refused') this.#show({ status: 'refused' });
    else {
      this.#show({ status: outcome.kind === 'signed-out' ? 'signed-out' : 'retrying' });
      this.#attempts += 1;
      this.#later(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (this.#attempts - 1)));
    }
  }

  /** The server will not have it like this. */
  #mend(draft: Draft): void {
    const [, next] = this.#drafts;
    if (!renewed.has(draft.id)) {
      // Another tab may have used the id for an earlier content: the same answer goes once more under a new one.
      this.store.remove(draft);
      const again = this.#keep({ ...draft, id: newId() });
      renewed.add(again.id);
      this.#drafts[0] = again;
      if (next?.follows === draft.id) this.#drafts[1] = this.#keep({ ...next, follows: again.id });
      this.flush();
    } else if (next) {
      // The writer has gone on since; what was refused is part of no later text's way.
      this.store.remove(draft);
      this.#drafts.shift();
      this.#drafts[0] = this.#keep({ ...next, follows: null, fromVersion: draft.fromVersion });
      this.flush();
    } else this.#show({ status: 'invalid' });
  }

  #acknowledge(draft: Draft, field: SavedField): void {
    this.#attempts = 0;
    const [, next] = this.#drafts;
    // First the next one's new starting point, then the old one goes: between the two the tab may close.
    if (next?.follows === draft.id) {
      this.#drafts[1] = this.#keep({ ...next, follows: null, fromVersion: field.version });
    }
    this.store.remove(draft);
    this.#drafts.shift();
    if (field.version > (this.#saved?.version ?? 0)) this.#saved = field;
    if (this.#drafts.length > 0) {
      this.#show({ saved: this.#saved, status: 'waiting' });
      if (!this.#drafts[0]?.tried) this.#later(PAUSE);
      else this.flush();
      return;
    }
    const newer = this.#newer;
    this.#newer = null;
    this.#show({ saved: this.#saved, status: 'resting' });
    if (newer) this.receive(newer, true);
  }

  #meet(draft: Draft, current: SavedField): void {
    const [, next] = this.#drafts;
    if (next?.follows === draft.id) {
      // The writer went on after sending: the later text is the one that stands against the other.
      this.#drafts[1] = this.#keep({ ...next, follows: null, fromVersion: draft.fromVersion });
      this.store.remove(draft);
      this.#drafts.shift();
    }
    const own = this.#drafts[0] as Draft;
    this.#saved = current;
    this.#newer = null;
    if (sameAnswer(own.answer, current.answer)) this.#acknowledge(own, current);
    else this.#show({ answer: own.answer, saved: current, other: current, status: 'conflict' });
  }

  #add(answer: Answer, follows: string | null): void {
    const fromVersion = this.#saved?.version ?? 0;
    const at = now().toISOString();
    this.#drafts.push(this.#keep({ id: newId(), item: this.item, fromVersion, answer, follows, tried: false, at }));
  }

  #replaceLast(draft: Draft): void {
    this.#drafts[this.#drafts.length - 1] = this.#keep(draft);
  }

  #keep(draft: Draft): Draft {
    const kept = this.store.put(draft);
    if (kept !== this.view.kept) this.#show({ kept });
    return draft;
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#pump(), wait);
  }

  #show(change: Partial<FieldView>): void {
    this.view = { ...this.view, ...change };
    this.tell();
  }
}

/** Ids that already stand in for another: such an answer is really refused. */
const renewed = new Set<string>();

/** `randomUUID` is there on https and localhost only; a municipality's test server may be neither. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
