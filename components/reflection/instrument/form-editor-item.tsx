import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { SelectField } from '@/components/ui/select-field';
import type { EditedForm } from '@/lib/reflection/instrument/form/types';
import type { FormItem } from '@/lib/reflection/types';
import { EditButton, EditForm } from './form-edit-button';

interface FormEditorItemProps {
  readonly form: EditedForm;
  readonly item: FormItem;
  readonly section: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function FormEditorItem({ form, item, section, isFirst, isLast }: FormEditorItemProps) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const words = useTranslations('reflection');
  const locale = useLocale();
  const name = item.texts[locale].text;
  const versions = form.bank.find(({ id }) => id === item.id)?.versions ?? [item.wordingVersion];
  const others = form.sections.filter(({ id }) => id !== section);
  const edit = { form, values: { item: item.id } };
  return (
    <li className="fp-editor__item" id={item.id}>
      <div className="fp-editor__row">
        <p>
          {name} <span className="fp-editor__kind">{words(`kind.${item.kind}`)}</span>
        </p>
        <div className="fp-editor__buttons">
          {!isFirst && (
            <EditButton {...edit} intent="move-item" direction="up" title={t('upNamed', { name })}>
              {t('up')}
            </EditButton>
          )}
          {!isLast && (
            <EditButton {...edit} intent="move-item" direction="down" title={t('downNamed', { name })}>
              {t('down')}
            </EditButton>
          )}
          <EditButton {...edit} intent="remove-item" title={t('removeNamed', { name })}>
            {t('remove')}
          </EditButton>
        </div>
      </div>
      {(others.length > 0 || versions.length > 1) && (
        <Details summary={t('moveTo')}>
          {others.length > 0 && (
            <EditForm {...edit} intent="place-item">
              <SelectField
                name="section"
                label={t('moveTo')}
                options={others.map(({ id, texts }) => ({ value: id, label: texts[locale].title }))}
              />
              <Button variant="quiet">{t('move')}</Button>
            </EditForm>
          )}
          {versions.length > 1 && (
            <EditForm {...edit} intent="choose-wording">
              <SelectField
                name="version"
                label={t('wording')}
                defaultValue={String(item.wordingVersion)}
                options={versions.map((version) => ({
                  value: String(version),
                  label: t('version', { version: String(version) }),
                }))}
              />
              <Button variant="quiet">{t('choose')}</Button>
            </EditForm>
          )}
        </Details>
      )}
    </li>
  );
}
