import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { RegisterList, RegisterRow } from '@/lib/registration/types';
import { useRowWords } from './use-row-words';

type LeftToDoProps = { readonly lists: readonly RegisterList[]; readonly home: string };

/** What is missing of what is registered, and drafts that wait. Nothing is wrong with it: it is left to do. */
export function LeftToDo({ lists, home }: LeftToDoProps) {
  const t = useTranslations('registration.left');
  const left = lists.flatMap(({ definition, rows }) =>
    rows.filter((row) => row.gaps.length > 0 || isDraft(row)).map((row) => ({ definition, row })),
  );
  if (left.length === 0) return null;
  return (
    <Section id="gjenstaar" title={t('title')} lead={t('lead')}>
      <ul className="fp-tasks">
        {left.map(({ definition, row }) => (
          <Left key={row.id} definition={definition} row={row} home={home} />
        ))}
      </ul>
    </Section>
  );
}

type LeftProps = {
  readonly definition: RegisterList['definition'];
  readonly row: RegisterRow;
  readonly home: string;
};

function Left({ definition, row, home }: LeftProps) {
  const t = useTranslations('registration.left');
  const { name, title } = useRowWords(definition);
  const what = [...row.gaps.map((gap) => t(gap)), ...(isDraft(row) ? [t('draft')] : [])];
  return (
    <li className="fp-task">
      <div>
        <Link href={`${home}/${definition.slug}/${row.id}`}>{title(row)}</Link>
        <p className="fp-task__hint">
          {name} · {what.join(' · ')}
        </p>
      </div>
    </li>
  );
}

function isDraft({ state, hasDraft }: RegisterRow): boolean {
  return state === 'draft' || hasDraft;
}
