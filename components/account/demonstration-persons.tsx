import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TaskList } from '@/components/ui/task-list';
import { signInAsDemonstrationPerson } from '@/lib/account/actions';
import type { DemonstrationPerson } from '@/lib/account/types';
import { PlaceText } from './place-text';

/** One plain form a person: signing in works without script. */
export function DemonstrationPersons({ persons }: { persons: readonly DemonstrationPerson[] }) {
  const t = useTranslations('account');
  return (
    <TaskList
      tasks={persons.map((person) => ({
        id: `${person.userId}:${person.role}`,
        title: (
          <strong>
            {person.countyGovernor === null && `${t(`roles.${person.role}`)}, `}
            <PlaceText role={person} />
          </strong>
        ),
        hint: person.name,
        status: (
          <form action={signInAsDemonstrationPerson}>
            <input type="hidden" name="person" value={person.userId} />
            <Button variant="quiet">
              {t.rich('signInAs', {
                name: person.name,
                role: t(`roles.${person.role}`),
                hidden: (text) => <span className="sr-only">{text}</span>,
              })}
            </Button>
          </form>
        ),
      }))}
    />
  );
}
