import { useLocale, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { Section } from '@/components/ui/section';
import type { EditedForm } from '@/lib/reflection/instrument/form/types';
import { SectionFields } from './form-section-fields';

/** Words for a new section, or new words for the one that the address names. */
export function SectionForm({ form, section: id }: { readonly form: EditedForm; readonly section: string | null }) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const locale = useLocale();
  const section = form.sections.find((one) => one.id === id);
  const { programme, round, hash } = form;
  const words = section && { nb: section.texts.nb, nn: section.texts.nn, en: section.texts.en };
  const values = {
    titleNb: words?.nb.title ?? '',
    titleNn: words?.nn.title ?? '',
    titleEn: words?.en.title ?? '',
    introNb: words?.nb.intro ?? '',
    introNn: words?.nn.intro ?? '',
    introEn: words?.en.intro ?? '',
  };
  return (
    <Section
      id="delens-ord"
      title={section ? t('renameTitle', { name: section.texts[locale].title }) : t('addSection')}
    >
      <ClientMessages namespaces={['reflectionInstrument']}>
        <SectionFields
          key={section?.id ?? ''}
          programme={programme.id}
          round={round.id}
          seen={hash}
          section={section?.id ?? ''}
          values={values}
          cancelHref={section ? `/program/${programme.id}/refleksjon/${round.id}/skjema/rediger` : null}
        />
      </ClientMessages>
    </Section>
  );
}
