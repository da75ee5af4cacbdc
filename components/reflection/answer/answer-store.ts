import { type Standing, standingOf } from '@/lib/reflection/response/rules/progress';
import type { ClosedField, Person, Pulse, SavedField } from '@/lib/reflection/response/types';
import type { Answer, ResponseStatus } from '@/lib/reflection/types';
import { now } from '@/lib/time';
import type { DraftStore } from './draft-store';
import { FieldQueue, type FieldView, newId } from './field-queue';
import type { Send } from './send-field';

export interface Opened {
  readonly user: Person;
  readonly status: ResponseStatus;
  readonly cursor: string;
  readonly fields: readonly SavedField[];
  /** What the writer sees nothing of yet (positions first). */
  readonly closed: readonly ClosedField[];
}

/** All fields of a form in one browser tab, for the components to read and for the pulse to feed. */
export class AnswerStore {
  readonly #fields = new Map<string, FieldQueue>();
  readonly #listeners = new Set<() => void>();
  #closed: ReadonlyMap<string, ClosedField>;
  #version = 0;
  present: Pulse['present'] = [];
  status: ResponseStatus;
  cursor: string;

  constructor(
    private readonly opened: Opened,
    private readonly drafts: DraftStore,
    private readonly send: Send,
  ) {
    this.status = opened.status;
    this.cursor = opened.cursor;
    this.#closed = byItem(opened.closed);
    for (const field of opened.fields) this.#open(field.item, field);
  }

  /** Takes up what this browser still holds for this person: after a crash, a closed tab, a sign-in that had run out. */
  restore(): void {
    const waiting = this.drafts.all();
    for (const item of new Set(waiting.map((draft) => draft.item))) {
      this.#queue(item).adopt(waiting.filter((draft) => draft.item === item));
    }
  }

  /** What a plain form brought back unsaved, for drawing it. */
  stage(item: string, fromVersion: number, answer: Answer, other: SavedField | null): void {
    this.#queue(item).stage(fromVersion, answer, other);
  }

  /** The same taken up as a draft: from here on it is saved, or meets the other's text, like anything typed. */
  adopt(item: string, fromVersion: number, answer: Answer): void {
    const draft = { id: newId(), item, fromVersion, answer, follows: null, tried: false, at: now().toISOString() };
    this.drafts.put(draft);
    this.#queue(item).adopt([draft]);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Changes whenever anything does. */
  readonly version = (): number => this.#version;
  readonly field = (item: string): FieldView => this.#queue(item).view;

  /** What counts as answered: what the server has, as on the check page, and nothing that is only on its way there. */
  standing(): Standing {
    const fields = [...this.#fields.values()].flatMap(({ view }) => view.saved ?? []);
    return standingOf(fields, [...this.#closed.values()]);
  }

  change(item: string, answer: Answer, soon = false): void {
    this.#queue(item).change(answer, { soon });
  }

  resolve(item: string, choice: 'own' | 'other'): void {
    this.#queue(item).resolve(choice);
  }

  flush(item?: string): void {
    const queues = item === undefined ? this.#fields.values() : [this.#queue(item)];
    for (const queue of queues) if (queue.isUnsaved) queue.flush();
  }

  /** Items whose latest value the server has not acknowledged. */
  unsaved(): readonly string[] {
    return [...this.#fields.values()].filter(({ isUnsaved }) => isUnsaved).map(({ item }) => item);
  }

  receive(fields: readonly SavedField[]): void {
    for (const field of fields) this.#queue(field.item).receive(field, field.savedBy?.id !== this.opened.user.id);
  }

  /** The page was drawn anew: an own value may have opened fields meanwhile. */
  close(closed: readonly ClosedField[]): void {
    this.#closed = byItem(closed);
    this.#tell();
  }

  pulse({ present, fields, closed, status, cursor }: Pulse): void {
    this.receive(fields);
    this.#closed = byItem([...this.#closed.values(), ...closed]);
    this.present = present;
    this.status = status;
    this.cursor = cursor;
    this.#tell();
  }

  /** Lets go of everything: the person has signed out in another tab. */
  dispose(): void {
    for (const queue of this.#fields.values()) queue.dispose();
    this.#listeners.clear();
  }

  #queue(item: string): FieldQueue {
    return this.#fields.get(item) ?? this.#open(item, null);
  }

  #open(item: string, saved: SavedField | null): FieldQueue {
    const queue = new FieldQueue(item, saved, this.drafts, this.send, () => this.#tell());
    this.#fields.set(item, queue);
    return queue;
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

/** The last of an item counts. */
function byItem(closed: readonly ClosedField[]): ReadonlyMap<string, ClosedField> {
  return new Map(closed.map((field) => [field.item, field]));
}
