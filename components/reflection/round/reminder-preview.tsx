import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { formatDate } from '@/lib/format';
import type { ReminderPreview as Preview } from '@/lib/reflection/round/follow-up/types';
import { remind } from '@/lib/reflection/round/reminder/actions';
import { UnreachableNote } from './unreachable-note';
import { usePlaceNames } from './use-place-names';

/** The mail as it will be, exactly who gets it, and the button that sends it. */
export function ReminderPreview({ preview }: { readonly preview: Preview }) {
  const t = useTranslations('reflectionRound.reminder');
  const namesOf = usePlaceNames();
  const { round, recipients, remindedToday, unreachable, isMailSent } = preview;
  const count = countPeople(preview);
  return (
    <>
      {!isMailSent && (
        <Note tone="info" title={t('waitsTitle')}>
          <p>{t('waitsText')}</p>
        </Note>
      )}
      {recipients.length === 0 ? (
        <EmptyState title={t('nobodyTitle')}>{t('nobodyText')}</EmptyState>
      ) : (
        <>
          <MailExample preview={preview} />
          <Recipients preview={preview} />
          <form action={remind} className="fp-actions">
            <input type="hidden" name="programme" value={round.programme} />
            <input type="hidden" name="round" value={round.id} />
            <Button>{t(isMailSent ? 'send' : 'queue', { count })}</Button>
          </form>
        </>
      )}
      {remindedToday.length > 0 && <p>{t('todayText', { names: namesOf(remindedToday) })}</p>}
      <UnreachableNote places={unreachable} />
    </>
  );
}

/** Persons that the reminder goes to; who is in two leader groups counts for each. */
export function countPeople({ recipients }: Pick<Preview, 'recipients'>): number {
  return recipients.reduce((sum, { names }) => sum + names.length, 0);
}

function MailExample({ preview: { example, recipients, isMailSent } }: { readonly preview: Preview }) {
  const t = useTranslations('reflectionRound.reminder');
  if (!example) return null;
  return (
    <Section
      id="e-posten"
      title={t('previewTitle')}
      lead={t('example', { municipality: recipients[0]?.municipality.name ?? '' })}
    >
      <div className="fp-mail">
        <p>
          <strong>{t('subject')}:</strong> {example.subject}
        </p>
        <p className="fp-mail__body">{example.body}</p>
      </div>
      {!isMailSent && (
        <TextareaField
          name="kopi"
          label={t('copy')}
          readOnly
          rows={12}
          defaultValue={`${example.subject}\n\n${example.body}`}
        />
      )}
    </Section>
  );
}

/** More than a page of them are folded away, so that the button is not at the end of a list of hundreds. Print shows all. */
const MOST_OPEN = 50;

function Recipients({ preview }: { readonly preview: Preview }) {
  const t = useTranslations('reflectionRound.reminder');
  const { recipients } = preview;
  const table = <RecipientsTable preview={preview} />;
  return (
    <Section id="mottakere" title={t('recipientsTitle')}>
      {recipients.length > MOST_OPEN ? (
        <Details summary={t('showRecipients', { count: recipients.length })}>{table}</Details>
      ) : (
        table
      )}
    </Section>
  );
}

function RecipientsTable({ preview: { recipients } }: { readonly preview: Preview }) {
  const t = useTranslations('reflectionRound.reminder');
  const board = useTranslations('reflectionRound.board');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('recipientsCaption')}
      columns={[
        { id: 'municipality', header: board('municipality'), cell: ({ municipality }) => municipality.name },
        { id: 'people', header: t('people'), align: 'start', cell: ({ names }) => names.join(', ') },
        {
          id: 'deadline',
          header: board('lastDay'),
          align: 'start',
          cell: ({ deadline }) => formatDate(deadline, locale),
        },
      ]}
      rows={recipients}
      rowKey={({ municipality }) => municipality.id}
    />
  );
}
