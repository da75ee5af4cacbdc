import { DRAFT_PREFIX, draftKeys } from '@/components/shell/local-drafts';

/** What was typed in a form and is not saved yet, kept in the browser until it is. */
export interface TypedDraft {
  readonly id: string;
  readonly base: number;
  readonly effectiveOn: string;
  readonly countyGovernor: string;
  /** The kind's fields by name, as `content.` names them. */
  readonly typed: Readonly<Record<string, string>>;
  /** ISO instant of the last letter. */
  readonly at: string;
}

export interface TypedPlace {
  readonly writer: string;
  readonly programme: string;
  readonly kind: string;
  readonly municipality: string;
}

/**
 * One key for each form: by its registration, or for a new one by the id it was given, so that two tabs never write over each other.
 * Keys begin with the writer's id: another person on the same computer neither sees nor sends them, and signing out wipes them.
 */
export class TypedStore {
  readonly #own: string;

  constructor(
    private readonly storage: Storage | null,
    { writer, programme, kind, municipality }: TypedPlace,
  ) {
    this.#own = `${DRAFT_PREFIX}${writer}:registrering:${programme}:${kind}:${municipality}:`;
  }

  /** False where nothing can be kept: the browser refuses, or is full. */
  put(draft: TypedDraft): boolean {
    try {
      this.storage?.setItem(this.#keyOf(draft), JSON.stringify(draft));
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  remove(draft: Pick<TypedDraft, 'id' | 'base'>): void {
    try {
      this.storage?.removeItem(this.#keyOf(draft));
    } catch {
      // It stays and is offered once more, which changes nothing.
    }
  }

  /** Once something is saved, nothing of it waits here any more. */
  forget(id: string): void {
    for (const base of [0, 1]) this.remove({ id, base });
  }

  /** What waits for a registration; for a new one (`id` null) the newest that was never saved. */
  waiting(id: string | null): TypedDraft | null {
    if (!this.storage) return null;
    const drafts = draftKeys(this.storage, id === null ? `${this.#own}ny:` : `${this.#own}${id}`)
      .flatMap((key) => readTyped(this.storage?.getItem(key) ?? null) ?? [])
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return drafts[0] ?? null;
  }

  #keyOf({ id, base }: Pick<TypedDraft, 'id' | 'base'>): string {
    return `${this.#own}${base === 0 ? 'ny:' : ''}${id}`;
  }
}

function readTyped(text: string | null): TypedDraft | null {
  try {
    const draft: TypedDraft = JSON.parse(text ?? 'null');
    return typeof draft.id === 'string' && typeof draft.base === 'number' && typeof draft.typed === 'object'
      ? draft
      : null;
  } catch {
    return null;
  }
}
