import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { signInAsDemonstrationPerson } from '@/lib/account/actions';
import type { DemonstrationPerson } from '@/lib/account/types';
import { PlaceText } from './place-text';

/** One row a person, one plain form a row: signing in works without script. */
export function DemonstrationPersons({ persons }: { persons: readonly DemonstrationPerson[] }) {
  const t = useTranslations('account');
  return (
    <DataTable
      caption={t('signInTitle')}
      captionHidden
      rows={persons}
      rowKey={(person) => `${person.userId}:${person.role}`}
      columns={[
        { id: 'person', header: t('person'), cell: (person) => person.name },
        { id: 'role', header: t('role'), align: 'start', cell: (person) => t(`roles.${person.role}`) },
        { id: 'place', header: t('place'), align: 'start', cell: (person) => <PlaceText role={person} /> },
        {
          id: 'sign-in',
          header: <span className="sr-only">{t('signIn')}</span>,
          cell: (person) => (
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
        },
      ]}
    />
  );
}
