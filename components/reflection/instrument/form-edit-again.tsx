import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { EditedForm, RefusedEdit } from '@/lib/reflection/instrument/form/types';
import { EditForm } from './form-edit-button';
import { useEditWords } from './form-news';

interface EditAgainProps {
  readonly form: EditedForm;
  readonly refused: RefusedEdit;
}

/** What the editor was about to do, and the press that does it on the form as it is now. */
export function EditAgain({ form, refused: { attempt, meant, outlook } }: EditAgainProps) {
  const t = useTranslations('reflectionInstrument.form.editor.again');
  const wordsOf = useEditWords('attempt');
  const { intent, seen: _, ...rest } = attempt;
  const values = Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return (
    <>
      <p>
        {t('meant', { what: wordsOf(meant) })} {outlook !== 'possible' && t(outlook)}
      </p>
      {outlook === 'possible' && (
        <EditForm form={form} intent={intent} values={values}>
          <Button>{t('press')}</Button>
        </EditForm>
      )}
    </>
  );
}
