import { useTranslations } from 'next-intl';
import { parseReference } from '@/lib/source/rules';
import type { SourceNote } from '@/lib/source/types';

/** Where a figure comes from, in the reader's language: *Sluttrapporten fra Oxford Research, tabell 2, side 19*. */
export function SourceCitation({ source }: { source: SourceNote }) {
  const t = useTranslations('source');
  const known = KNOWN.find((id) => id === source.sourceId);
  const title = known ? t(`short.${known}`) : source.title;
  const parts = parseReference(source.reference).map(([name, value]) => t(`parts.${name}`, { value }));
  return <>{[title, ...parts].join(', ')}</>;
}

const KNOWN = ['001', '002', '003', '004', 'ssb-07459', 'csdata'] as const;
