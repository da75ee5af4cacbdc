import type { Content } from '@/lib/registration/types';
import { factId, type SeedFact, type Told, told, type When } from './fact';

interface Telling {
  /** Otherwise as the municipality described it in March 2020. */
  readonly when?: When;
  readonly inferred?: string;
  /** Later versions of the same. */
  readonly later?: readonly Told[];
}

const ANNEX_PAGES = '76–83';
const LADDER = 'Implementeringssteg';

/** What the final report's annex tells of a municipality. */
export function annexOn(municipality: string) {
  return (
    kind: string,
    key: string,
    content: Content,
    { when = 'description', inferred, later = [] }: Telling = {},
  ): SeedFact => ({
    owner: { municipality },
    kind,
    key,
    versions: [
      told(when, content, '002', { annex: municipality, page: ANNEX_PAGES, ...(inferred && { inferred }) }),
      ...later,
    ],
  });
}

/** What the slides' table of three municipalities tells. */
export function slide(when: When, content: Content, inferred?: string): Told {
  return told(when, content, '001', { slide: LADDER, ...(inferred && { inferred }) });
}

/** What the slides alone tell of a municipality. */
export function slideOn(municipality: string) {
  return (kind: string, key: string, ...versions: readonly [Told, ...Told[]]): SeedFact => ({
    owner: { municipality },
    kind,
    key,
    versions,
  });
}

/** The deliberation that a measure came from. */
export function deliberationOf(municipality: string, key: string): string {
  return factId({ municipality }, 'deliberation', key);
}

/**
 * The report says of all twelve that they made a baseline analysis and that it was adopted in the groups of the pilot (§5.6.1.1); of
 * most it says no more. When it was adopted stays open, and with it the sectors that took part.
 */
export function baseline(municipality: string, content: Content = {}, more: readonly Told[] = []): SeedFact {
  return {
    owner: { municipality },
    kind: 'baseline',
    key: 'baseline',
    versions: [
      told(
        'start',
        {
          title: 'Ståstedsanalyse',
          method: 'Hvordan analysen ble laget, og hvem som deltok, er ikke oppgitt for kommunen.',
          adoptions: [{ by: 'steering-group' }, { by: 'working-group' }],
          ...content,
        },
        '002',
        { section: '5.6.1.1' },
      ),
      ...more,
    ],
  };
}
