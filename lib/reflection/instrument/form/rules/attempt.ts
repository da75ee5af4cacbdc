/** An edit that was refused: whether it can still be done. */
import type { AttemptOutlook, FormEdit, Outline } from '../types';
import { applyEdit, outlineHash } from './outline';

/**
 * Whether an edit still makes sense on a form: what it asks for may have been done by another, or what it is about may be gone.
 * @example taking out an item that a colleague has taken out → 'done'; moving it → 'impossible'
 */
export function outlookOf(outline: Outline, edit: FormEdit): AttemptOutlook {
  const edited = applyEdit(outline, edit);
  if (edited.ok) return outlineHash(edited.value) === outlineHash(outline) ? 'done' : 'possible';
  if (edited.failure === 'already-in') return 'done';
  const isRemoval = edit.intent === 'remove-item' || edit.intent === 'remove-section';
  return isRemoval && edited.failure === 'gone' ? 'done' : 'impossible';
}
