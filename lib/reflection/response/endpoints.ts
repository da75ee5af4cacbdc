import 'server-only';
import { type Changed, change } from '../../change';
import { touchPresence } from './commands';
import { saveField } from './field/commands';
import { fieldSaveSchema, presenceSchema } from './schema';
import type { SaveFailure } from './types';

/** PUT of one field. 409 brings what stands there; 410 says why nothing is taken any more. */
export const fieldChange = change({
  name: 'reflection-field',
  schema: fieldSaveSchema,
  run: async (actor, { response, item }: { response: string; item: string }, input, now) => {
    const saved = await saveField(actor, response, item, input, now);
    return saved.ok ? { status: 200, body: saved.value } : refusalOf(saved.failure);
  },
});

/** PUT of where one is, answered with the pulse. */
export const presenceChange = change({
  name: 'reflection-presence',
  schema: presenceSchema,
  run: async (actor, { response }: { response: string }, input, now) => {
    const pulse = await touchPresence(actor, response, input, now);
    return pulse.ok ? { status: 200, body: pulse.value } : refusalOf(pulse.failure);
  },
});

function refusalOf(failure: SaveFailure): Changed {
  switch (failure.kind) {
    case 'not-found':
      return { status: 404, body: { error: { code: 'not-found' } } };
    case 'conflict':
      return { status: 409, body: { error: { code: 'conflict' }, conflict: failure.current } };
    case 'not-writable':
      return { status: 410, body: { error: { code: 'not-writable', reason: failure.reason } } };
    case 'invalid-answer':
      return { status: 422, body: { error: { code: 'invalid' } } };
    case 'id-used':
    case 'position-first':
      return { status: 422, body: { error: { code: failure.kind } } };
  }
}
