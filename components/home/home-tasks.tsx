import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { Home, HomeTask } from '@/lib/home/types';
import { roundName } from '@/lib/reflection/rules';
import { useProgrammeName } from './use-programme-name';

type HomeTasksProps = Pick<Home, 'tasks' | 'mayAct' | 'hasRole' | 'today' | 'programmes'>;

/** What awaits the reader, the most pressing first; that nothing does is said nicely. */
export function HomeTasks({ tasks, mayAct, hasRole, today, programmes }: HomeTasksProps) {
  const t = useTranslations('home.tasks');
  const nameOf = useProgrammeName(programmes);
  const idle = programmes.length > 0 ? 'noneRole' : hasRole ? 'noneAdministrator' : 'noRole';
  const text = t(mayAct ? 'noneText' : idle);
  return (
    <Section id="venter" title={t('title')}>
      {tasks.length === 0 ? (
        <EmptyState title={t(mayAct ? 'none' : 'idle')}>
          <p>{text}</p>
        </EmptyState>
      ) : (
        <ul className="fp-tasks">
          {tasks.map((task) => (
            <Task key={task.key} task={task} today={today} programme={nameOf(task.href)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type TaskProps = { readonly task: HomeTask; readonly today: string; readonly programme: string | null };

function Task({ task, today, programme }: TaskProps) {
  const t = useTranslations('home');
  const locale = useLocale();
  const { kind, href, due, urgency, place, round, demonstration } = task;
  const values = {
    title: '',
    count: 0,
    sent: 0,
    of: 0,
    year: '',
    ...task.values,
    round: round ? roundName(round, locale) : '',
  };
  const key = kind === 'draft' && values.title === '' ? 'draft-untitled' : kind;
  const hints = [place, programme, due && dueText(t, due, urgency, today, locale)].filter(Boolean);
  return (
    <li className="fp-task">
      <div>
        <Link href={href}>{t(`kinds.${key}`, values)}</Link>
        {hints.length > 0 && <p className="fp-task__hint">{hints.join(' · ')}</p>}
      </div>
      <div className="fp-task__status">
        {demonstration && <Tag tone="neutral">{t('hint.demonstration')}</Tag>}
        {urgency === 'overdue' && <Tag tone="danger">{t('due.overdueTag')}</Tag>}
        {urgency === 'soon' && <Tag tone="attention">{t('due.soonTag')}</Tag>}
      </div>
    </li>
  );
}

function dueText(
  t: ReturnType<typeof useTranslations<'home'>>,
  due: string,
  urgency: HomeTask['urgency'],
  today: string,
  locale: ReturnType<typeof useLocale>,
): string {
  if (due === today) return t('due.today');
  const day = formatDate(due, locale);
  return t(urgency === 'overdue' ? 'due.overdue' : urgency === 'soon' ? 'due.soon' : 'due.later', { day });
}
