import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import type { Registration, RegistrationPage } from '@/lib/registration/types';

type VersionNoteProps = { readonly page: RegistrationPage; readonly shown: Registration; readonly here: string };

/** What to know where the version shown is not simply what stands: a draft, an earlier one, one taken back. */
export function VersionNote({ page: { versions, mayWrite }, shown, here }: VersionNoteProps) {
  const t = useTranslations('registration.view');
  const last = versions.at(-1) ?? versions[0];
  const stands = versions.findLast(({ state }) => state !== 'draft');
  if (shown.version !== last.version) {
    return (
      <Note tone="info" title={t('earlier', { number: shown.version })}>
        <div className="fp-actions">
          <LinkButton href={here}>{t('toNewest')}</LinkButton>
          {mayWrite && (
            <LinkButton href={`${here}/endre?versjon=${shown.version}`} variant="plain">
              {t('restore')}
            </LinkButton>
          )}
        </div>
      </Note>
    );
  }
  if (shown.state === 'withdrawn') return <Note title={t('withdrawn')}>{t('withdrawnText')}</Note>;
  if (shown.state !== 'draft') return null;
  return (
    <Note title={t('draft')}>
      <p>{t('draftText')}</p>
      {stands && (
        <div className="fp-actions">
          <LinkButton href={`${here}?versjon=${stands.version}`}>
            {t('whatStands', { number: stands.version })}
          </LinkButton>
        </div>
      )}
    </Note>
  );
}
