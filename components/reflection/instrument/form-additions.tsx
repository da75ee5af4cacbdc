import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useRoundTitle } from '@/components/reflection/round/round-name';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import type { EditedForm } from '@/lib/reflection/instrument/form/types';
import { EditForm } from './form-edit-button';

/** What a form can be given: a question from the bank, or a whole earlier form. */
export function FormAdditions({ form }: { readonly form: EditedForm }) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const locale = useLocale();
  const title = useRoundTitle();
  const asked = new Set(form.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const free = form.bank.filter(({ id }) => !asked.has(id));
  return (
    <>
      {form.sections.length > 0 && (
        <Section id="legg-til" title={t('addItem')}>
          {free.length === 0 ? (
            <p>{t('allIn')}</p>
          ) : (
            <EditForm form={form} intent="add-item">
              <SelectField
                name="item"
                label={t('item')}
                width="full"
                options={free.map(({ id, texts }) => ({ value: id, label: texts[locale] }))}
              />
              <SelectField
                name="section"
                label={t('section')}
                options={form.sections.map(({ id, texts }) => ({ value: id, label: texts[locale].title }))}
              />
              <Button>{t('add')}</Button>
            </EditForm>
          )}
          <p className="mt-4">
            <Link href={`/program/${form.programme.id}/refleksjon/sporsmal`}>{t('bank')}</Link>
          </p>
        </Section>
      )}
      {form.sources.length > 0 && (
        <Section id="kopier" title={t('copyTitle')} lead={t('copyText')}>
          <EditForm form={form} intent="copy">
            <SelectField
              name="from"
              label={t('copyFrom')}
              options={form.sources.map((round) => ({ value: round.id, label: title(round) }))}
            />
            <Button variant="quiet">{t('copy')}</Button>
          </EditForm>
        </Section>
      )}
    </>
  );
}
