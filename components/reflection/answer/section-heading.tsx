import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { FormSection } from '@/lib/reflection/types';

/** Also where the reader lands after choosing a part. */
export function SectionHeading({ section }: { readonly section: FormSection }) {
  const t = useTranslations('reflectionAnswer');
  const r = useTranslations('reflection');
  const { title, intro } = section.texts[useLocale()];
  const isReconstructed = section.items.length > 0 && section.items.every(({ reconstructed }) => reconstructed);
  return (
    <div className="fp-part-head">
      <h2 id="del">{title}</h2>
      {intro && <p>{intro}</p>}
      {isReconstructed && (
        <p className="fp-part-head__mark">
          <Tag tone="attention">{r('reconstructed')}</Tag> {t('reconstructedSection')}
        </p>
      )}
    </div>
  );
}
