import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from './access/actor';
import { isOwnOrigin, parseOrigins } from './access/origin';
import { can, type Permission, type Subject } from './access/policy';
import { secondsUntilForm } from './access/rate-limit';
import { currentActor } from './access/session';
import { env } from './env';
import { TOO_MANY } from './limits';
import { now } from './time';

/** What a form can hold at most; a larger one is refused before it is read (security.md, rule 28). */
const MAX_FIELDS = 20_000;
const MAX_CHARACTERS = 4_000_000;

interface Definition<Schema extends z.ZodType, Outcome> {
  readonly permission: Permission;
  /** The shape of the form's fields, as strings. Unknown fields are refused. */
  readonly schema: Schema;
  /** Whose it is, for the policy. */
  readonly subject?: (input: z.infer<Schema>) => Subject;
  /** The command. It checks for itself, too; what it returns is the form's new state. */
  readonly run: (actor: Actor, input: z.infer<Schema>, now: Date) => Promise<Outcome>;
}

/**
 * Builds a server action. An action runs when it is POSTed to any address, so everything is checked here: own origin,
 * who asks, how often, the shape of what came. Everything refused looks like a page that does not exist; only who sends too much
 * is told so.
 */
export function action<Schema extends z.ZodType, Outcome>(definition: Definition<Schema, Outcome>) {
  const submit = formAction(definition);
  return async (_previous: Outcome, form: FormData): Promise<Outcome> => submit(form);
}

/** The same for a form that keeps no state: `<form action={…}>`. */
export function formAction<Schema extends z.ZodType, Outcome>(definition: Definition<Schema, Outcome>) {
  return async (form: FormData): Promise<Outcome> => {
    const head = await headers();
    const from = { origin: head.get('origin'), fetchSite: head.get('sec-fetch-site') };
    if (!isOwnOrigin(from, parseOrigins(env().APP_ORIGIN))) notFound();
    // Counted after the origin, or a foreign page could use up what its visitors may send here.
    const actor = await currentActor();
    if ((await secondsUntilForm(actor, head)) !== null) throw new TooManyForms();
    const parsed = definition.schema.safeParse(fieldsOf(form));
    const input = parsed.success ? parsed.data : notFound();
    if (!can(actor, definition.permission, definition.subject?.(input))) notFound();
    return definition.run(actor, input, now());
  };
}

/** Next hands an error's digest on to the error page, which knows this one; an action has no status of its own to answer with. */
class TooManyForms extends Error {
  override readonly name = 'TooManyForms';
  readonly digest = TOO_MANY;
}

/** The form's text fields by name. React's own fields (`$ACTION_…`) are no part of the input. */
function fieldsOf(form: unknown): Record<string, string> | null {
  if (!(form instanceof FormData)) return null;
  const fields: [string, string][] = [];
  let characters = 0;
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION_')) continue;
    if (typeof value !== 'string') return null;
    characters += name.length + value.length;
    if (fields.push([name, clean(value)]) > MAX_FIELDS || characters > MAX_CHARACTERS) return null;
  }
  return Object.fromEntries(fields);
}

/** As PostgreSQL can keep it: no NUL, no half of a pair, letters with accents as one character. */
function clean(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}
