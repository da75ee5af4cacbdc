import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Note } from '@/components/ui/note';
import { SourceLine } from '@/components/ui/source-line';
import type { PoolExplanation } from '@/lib/allocation/explanation/types';

/** Where no calculation is known, or none that this reader may see, that is what is said. */
export function UnknownCalculation({ explanation }: { explanation: PoolExplanation }) {
  const t = useTranslations('municipality');
  const { source, programme, year, isWithheld } = explanation;
  const unknown = programme.testData ? t('whyUnknownTextTest') : t('whyUnknownText', { year: String(year) });
  return (
    <>
      <Note tone="info">
        <p>{isWithheld ? t('whyWithheldText') : unknown}</p>
      </Note>
      {source && <SourceLine source={<SourceCitation source={source} />} />}
    </>
  );
}
