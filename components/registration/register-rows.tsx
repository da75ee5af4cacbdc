import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { TaskList } from '@/components/ui/task-list';
import type { KindDefinition, Register, RegisterRow } from '@/lib/registration/types';
import { useRowWords } from './use-row-words';

type RegisterRowsProps = {
  readonly definition: KindDefinition;
  readonly rows: readonly RegisterRow[];
  readonly offices: Register['offices'];
  readonly home: string;
};

/** The field that says most of a kind beside its title, where it has one. */
const TELLING = ['state', 'status', 'type', 'level'];

export function RegisterRows({ definition, rows, offices, home }: RegisterRowsProps) {
  const t = useTranslations('registration');
  const { title, day, written, option } = useRowWords(definition);
  const fields = definition.sections.flatMap((section) => section.fields);
  const telling = TELLING.find((key) => fields.some((field) => field.key === key && field.type === 'choice'));
  const said = ({ content }: RegisterRow): string | null => {
    const value = telling && content[telling];
    return telling && typeof value === 'string' ? option(telling, value) : null;
  };
  return (
    <TaskList
      tasks={rows.map((row) => ({
        id: row.id,
        title: title(row),
        href: `${home}/${definition.slug}/${row.id}`,
        hint: [said(row), row.countyGovernor && offices[row.countyGovernor], day(row), row.recordedBy && written(row)]
          .filter(Boolean)
          .join(' · '),
        status: (
          <>
            {row.state === 'draft' && <Tag tone="attention">{t('state.draft')}</Tag>}
            {row.hasDraft && <Tag tone="attention">{t('register.hasDraft')}</Tag>}
            {row.demonstration && <Tag tone="attention">{t('view.demonstration')}</Tag>}
          </>
        ),
      }))}
    />
  );
}
