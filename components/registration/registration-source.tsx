import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Note } from '@/components/ui/note';
import { SourceLine } from '@/components/ui/source-line';
import type { KnownNames, Registration } from '@/lib/registration/types';

type RegistrationSourceProps = { readonly shown: Registration; readonly names: KnownNames };

/** Where a fact comes from that nobody here has written, or that it is made up for demonstration. */
export function RegistrationSource({ shown, names }: RegistrationSourceProps) {
  const t = useTranslations('registration.view');
  const source = shown.citation && names.sources[shown.citation.source];
  return (
    <>
      {shown.demonstration && <Note title={t('demonstration')}>{t('demonstrationText')}</Note>}
      {source && shown.citation && (
        <SourceLine source={<SourceCitation source={{ ...source, reference: shown.citation.reference }} />} />
      )}
    </>
  );
}
