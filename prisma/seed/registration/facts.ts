import type { SeedFact } from './fact';
import { TYNSET } from './municipalities/tynset';

/** Everything that the sources tell of the pilot and that belongs among the registrations. */
export const FACTS: readonly SeedFact[] = [...TYNSET];
