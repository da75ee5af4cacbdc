import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { inputPlace, inputValue } from '@/lib/calculation/rules/input-value';
import type { InputProvenance, Run } from '@/lib/calculation/types';
import { SourceTag } from './source-tag';
import { useInputLabel, useInputValueText } from './use-input-words';

/** Every input of a saved run, what it holds, and what it rests on. */
export function RunInputs({ run }: { run: Run }) {
  const t = useTranslations('calculation.run');
  const labelOf = useInputLabel(run);
  const valueText = useInputValueText(run);
  return (
    <DataTable
      caption={t('inputsCaption')}
      columns={[
        { id: 'input', header: t('input'), cell: ({ input }) => labelOf(inputPlace(input)) },
        {
          id: 'value',
          header: t('value'),
          cell: ({ input }) => valueText(inputPlace(input), inputValue(inputPlace(input), run.problem)),
        },
        { id: 'source', header: t('source'), align: 'start', cell: (entry) => <InputSource entry={entry} run={run} /> },
      ]}
      rows={run.provenance.inputs}
      rowKey={({ input, sourceId, reference }) => `${input} ${sourceId} ${reference}`}
    />
  );
}

function InputSource({ entry, run }: { entry: InputProvenance; run: Run }) {
  const t = useTranslations('calculation.run');
  return (
    <SourceTag {...entry} sources={run.sources}>
      {entry.mark === 'illustration' && t('illustrationSource')}
    </SourceTag>
  );
}
