import 'server-only';
import type { Actor } from '../../access/actor';
import { withActor } from '../../db/with-actor';
import type { Locale } from '../../locale';
import { findProgramme } from '../../programme/queries';
import { getForm } from '../instrument/queries';
import { getResponseView } from '../response/queries';
import { answeredDocument, blankDocument } from './rules/form-document';
import type { PrintDocument, PrintReader } from './types';

/** A round's form to print, once it has opened; null where there is none for the actor. */
export async function getBlankDocument(
  actor: Actor,
  programmeId: string,
  roundId: string,
  reader: PrintReader,
): Promise<PrintDocument | null> {
  const form = await getForm(actor, programmeId, roundId);
  const name = form && (await programmeName(actor, programmeId, reader.locale));
  return form && name ? blankDocument(form.round, form.sections, name, reader) : null;
}

/** The own leader group's answer to print, as far as it has come; null for everyone else. */
export async function getAnsweredDocument(
  actor: Actor,
  key: { readonly programme: string; readonly round: string; readonly number: string },
  reader: PrintReader,
  now: Date,
): Promise<PrintDocument | null> {
  const view = await getResponseView(actor, key.programme, key.round, key.number, now);
  const name = view && (await programmeName(actor, key.programme, reader.locale));
  return view && name ? answeredDocument(view, name, reader) : null;
}

async function programmeName(actor: Actor, id: string, locale: Locale): Promise<string | null> {
  const programme = await withActor(actor, (tx) => findProgramme(tx, id));
  return programme?.names[locale] ?? null;
}
