import type { RunSummary } from '@/lib/calculation/types';
import { MarkTag } from './source-tag';

/** What a reader must know before trusting a run. */
export function RunMarks({ run }: { run: Pick<RunSummary, 'isIllustration' | 'hasInferred'> }) {
  if (!run.isIllustration && !run.hasInferred) return '–';
  return (
    <span className="fp-tags">
      {run.isIllustration && <MarkTag mark="illustration" />}
      {run.hasInferred && <MarkTag mark="inferred" />}
    </span>
  );
}
