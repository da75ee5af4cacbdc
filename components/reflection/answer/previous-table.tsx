import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { PreviousAnswers, ResponseView } from '@/lib/reflection/response/types';
import { roundName } from '@/lib/reflection/rules';
import type { Answer } from '@/lib/reflection/types';
import { answerWords } from './answer-words';
import { type AskedItem, askedItem } from './asked-item';

interface PreviousTableProps {
  readonly view: ResponseView;
  readonly previous: readonly PreviousAnswers[];
}

/** A row per question, a column per round, the newest first. Values only: free text would fill the table, and stands in its form. */
export function PreviousTable({ view, previous }: PreviousTableProps) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const words = { notRelevant: t('island.notRelevant'), noAnswer: t('island.noAnswer') };
  const answers = new Map(view.fields.map(({ item, answer }) => [item, answer]));
  const rows = view.sections
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind !== 'text')
    .map((item) => askedItem(item, locale));
  const cell = (item: AskedItem, answer: Answer | undefined) => answerWords(item, answer, words) || t('notAnswered');
  return (
    <DataTable<AskedItem>
      caption={t('receipt.previousTitle')}
      columns={[
        { id: 'question', header: t('question'), align: 'start', cell: ({ text }) => text },
        {
          id: 'now',
          header: roundName(view.round, locale),
          align: 'start',
          cell: (item) => <strong>{cell(item, answers.get(item.id))}</strong>,
        },
        ...previous.map(({ round, answers: earlier }) => ({
          id: round.id,
          header: roundName(round, locale),
          align: 'start' as const,
          cell: (item: AskedItem) => {
            const found = earlier.find((one) => one.item === item.id);
            return found ? cell(item, found.answer) : '–';
          },
        })),
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
