import { z } from 'zod';
import type { Programme } from '../../programme/types';
import { isDate } from '../../registration/rules/content';
import type { Characteristic } from '../types';
import { characteristicAt, isOfficeId, VOICE_WORDS } from './rules/address';
import { inOrder, plainView } from './rules/days';
import { type BoardView, type PlainView, VOICES } from './types';

const one = z.string().max(64).optional().catch(undefined);
const address = z.object({ per: one, mot: one, syn: one, region: one, side: one });

/**
 * How an address asks to look at a dashboard. What cannot be read falls back to the plain view: an old link must still show it. `mot=`
 * with nothing after it compares with nothing. Two days come in any order.
 */
export function readBoardView(query: unknown, plain: PlainView): BoardView {
  const { per, mot, syn, region, side } = address.catch({}).parse(query);
  const day = per !== undefined && isDate(per) ? per : plain.day;
  const asked = mot === undefined ? plain.compare : isDate(mot) ? mot : null;
  // A day that goes unsaid never turns the two round.
  const compare = mot === undefined && asked !== null && asked >= day ? null : asked;
  return {
    ...inOrder(day, compare),
    voice: VOICES.find((voice) => VOICE_WORDS[voice] === syn) ?? 'evidence',
    region: region && isOfficeId(region) ? region : null,
    page: side && /^[1-9]\d{0,3}$/.test(side) ? Number(side) : 1,
  };
}

/** The same for a dashboard of a whole programme, or of a region in it. */
export function readProgrammeAddress(query: unknown, programme: Pick<Programme, 'firstYear'>, today: string) {
  const plain = plainView(programme, today);
  return { plain, view: readBoardView(query, plain) };
}

/** The characteristic that an address names, or null. */
export function readCharacteristic(slug: string): Characteristic | null {
  return characteristicAt(slug);
}

/** What a file is asked for: a view, and one municipality of it by its number. */
export function readFileAddress(query: unknown, programme: Pick<Programme, 'firstYear'>, today: string) {
  const { kommune } = z.object({ kommune: one }).catch({}).parse(query);
  const { view } = readProgrammeAddress(query, programme, today);
  return { view, number: kommune !== undefined && /^\d{4}$/.test(kommune) ? kommune : null };
}
