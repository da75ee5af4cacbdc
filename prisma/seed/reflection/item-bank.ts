import { ACROSS_ITEMS } from './items-across';
import { CONTRIBUTION_ITEMS } from './items-contribution';
import { NEEDS_ITEMS } from './items-needs';
import { PILOT_ITEMS } from './items-pilot';
import type { SeedItem } from './words';

/** Every item that any round of the pilot asks. */
export const ITEM_BANK: readonly SeedItem[] = [...ACROSS_ITEMS, ...NEEDS_ITEMS, ...PILOT_ITEMS, ...CONTRIBUTION_ITEMS];
