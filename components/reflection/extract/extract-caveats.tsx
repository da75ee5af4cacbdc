import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';

/** How far the answers carry; the same words stand in every code book. */
export function ExtractCaveats() {
  const t = useTranslations('reflectionFigure.extract');
  return (
    <Note title={t('caveatsTitle')}>
      <ul className="fp-extract__caveats">
        <li>{t('codeBook.caveats.attribution')}</li>
        <li>{t('codeBook.caveats.generalisation')}</li>
        <li>{t('codeBook.caveats.selfAssessment')}</li>
      </ul>
    </Note>
  );
}
