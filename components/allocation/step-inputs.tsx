import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Tag } from '@/components/ui/tag';
import type { InputProvenance } from '@/lib/calculation/types';
import type { SourceNote } from '@/lib/source/types';

type StepInputsProps = { readonly inputs: readonly InputProvenance[]; readonly sources: readonly SourceNote[] };

/** Where the numbers of a step come from; the same source of two numbers is said once. */
export function StepInputs({ inputs, sources }: StepInputsProps) {
  const distinct = new Map(inputs.map((input) => [`${input.sourceId};${input.reference};${input.mark}`, input]));
  return [...distinct].map(([key, input]) => <InputSource key={key} input={input} sources={sources} />);
}

function InputSource({ input, sources }: { input: InputProvenance; sources: readonly SourceNote[] }) {
  const t = useTranslations('municipality');
  const source = sources.find(({ sourceId }) => sourceId === input.sourceId);
  const citation = source && <SourceCitation source={{ ...source, reference: input.reference ?? '' }} />;
  return (
    <span className="block">
      {input.mark && <Tag tone="attention">{t(`inputMark.${input.mark}`)}</Tag>}{' '}
      {input.mark === 'inferred' && citation ? t.rich('inputInferred', { source: () => citation }) : citation}
    </span>
  );
}
