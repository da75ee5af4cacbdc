import Link from 'next/link';
import type { ReactNode } from 'react';

export type Task = {
  readonly id: string;
  readonly title: ReactNode;
  readonly href?: string | undefined;
  readonly hint?: ReactNode;
  /** Usually a `<Tag>`: *Ferdig*, *Under arbeid*, *Kan ikke begynne ennå*. */
  readonly status?: ReactNode;
};

/** What is to be done, in order, and how far each thing has come. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="fp-tasks">
      {tasks.map(({ id, title, href, hint, status }) => (
        <li className="fp-task" key={id}>
          <div>
            {href ? <Link href={href}>{title}</Link> : <span>{title}</span>}
            {hint && <p className="fp-task__hint">{hint}</p>}
          </div>
          {status && <div className="fp-task__status">{status}</div>}
        </li>
      ))}
    </ul>
  );
}
