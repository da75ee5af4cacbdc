/** The measures that the sources tell of, as versions, and the municipalities that try them: examples without a database. */
import type { Registration } from '@/lib/registration/types';
import { factId } from '@/prisma/seed/registration/fact';
import { FACTS } from '@/prisma/seed/registration/facts';

const measures = FACTS.filter(({ kind }) => kind === 'measure');
const nameOf = (owner: (typeof FACTS)[number]['owner']) => Object.values(owner).join();
const names = [...new Set(measures.map(({ owner }) => nameOf(owner)))];

export const SEEDED_PLACES = new Map(
  names.map((name, index) => [
    name,
    {
      id: name,
      number: String(1000 + index),
      name,
      region: { id: `region-${index % 3}`, name: `Region ${index % 3}` },
    },
  ]),
);

export const SEEDED_MEASURES: readonly Registration[] = measures.flatMap(({ owner, kind, key, versions }) =>
  versions.map(({ on, content, citation }, index) => ({
    id: factId(owner, kind, key),
    kind,
    version: index + 1,
    state: 'registered' as const,
    municipality: nameOf(owner),
    countyGovernor: null,
    effectiveOn: on,
    content,
    demonstration: false,
    citation,
    recordedBy: null,
    recordedAt: new Date('2026-01-01T00:00:00Z'),
  })),
);

/** The two sources that tell of measures. */
export const SEEDED_SOURCES = new Map(
  ['001', '002'].map((id) => [
    id,
    { sourceId: id, title: `Kilde ${id}`, publisher: 'Utgiver', year: 2023, licence: null, url: null },
  ]),
);
