import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/format';
import type { Registration, RegistrationPage } from '@/lib/registration/types';
import { osloDate } from '@/lib/time';
import { municipalHomeOf } from './register-header';

type DoneNoteProps = {
  readonly done: 'kladd' | 'registrert' | 'trukket';
  readonly place: RegistrationPage['place'];
  readonly shown: Registration;
};

/** What was just done. A day that has not come is said: the overviews do not count it yet. */
export function DoneNote({ done, place, shown: { effectiveOn, recordedAt } }: DoneNoteProps) {
  const t = useTranslations('registration.done');
  const locale = useLocale();
  const home = municipalHomeOf(place);
  const isAhead = done === 'registrert' && home !== null && effectiveOn > osloDate(recordedAt);
  const title = isAhead ? t('registrertFramover', { day: formatDate(effectiveOn, locale) }) : t(done);
  return (
    <Note tone="success" title={title} announce>
      {done === 'registrert' && home !== null && (
        <p>
          <Link href={`${home}/dykos`}>{t('see')}</Link>
        </p>
      )}
    </Note>
  );
}
