import { Tag, type TagTone } from '@/components/ui/tag';
import type { Measure, MeasureState } from '@/lib/measure/types';
import type { MeasureWords } from './use-measure-words';

const TONES: Record<MeasureState, TagTone> = {
  planned: 'neutral',
  started: 'info',
  running: 'info',
  'in-operations': 'success',
  ended: 'neutral',
};

type MeasureTagsProps = { readonly measure: Measure; readonly testData: boolean; readonly words: MeasureWords };

/** How far it has come, whether that is inferred, and whether it was made up to show how things work. */
export function MeasureTags({ measure, testData, words: { t, state } }: MeasureTagsProps) {
  return (
    <>
      <Tag tone={measure.state ? TONES[measure.state] : 'neutral'}>{state(measure)}</Tag>
      {measure.history.at(-1)?.isInferred && <Tag tone="attention">{t('inferred')}</Tag>}
      {measure.demonstration && <Tag tone="attention">{t('demonstration')}</Tag>}
      {testData && <Tag tone="attention">{t('testData')}</Tag>}
    </>
  );
}
