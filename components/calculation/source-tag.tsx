import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SourceCitation } from '@/components/source/source-citation';
import { Tag } from '@/components/ui/tag';
import type { InputMark } from '@/lib/calculation/types';
import type { SourceNote } from '@/lib/source/types';

type SourceTagProps = {
  readonly mark: InputMark | null;
  readonly sourceId: string | null;
  readonly reference: string | null;
  readonly sources: readonly SourceNote[];
  /** What to say where there is no source. */
  readonly children?: ReactNode;
};

/** What an input rests on: how far it can be trusted in a word, and where it comes from. */
export function SourceTag({ mark, sourceId, reference, sources, children }: SourceTagProps) {
  const source = sources.find((one) => one.sourceId === sourceId);
  return (
    <span className="fp-input-source">
      {mark && <MarkTag mark={mark} />}
      {source ? <SourceCitation source={{ ...source, reference: reference ?? '' }} /> : children}
    </span>
  );
}

/** *Utledet*, *Illustrasjon*, *Lagt inn*. */
export function MarkTag({ mark }: { mark: InputMark }) {
  const t = useTranslations('calculation.tags');
  return <Tag tone={mark === 'entered' ? 'neutral' : 'attention'}>{t(mark)}</Tag>;
}
