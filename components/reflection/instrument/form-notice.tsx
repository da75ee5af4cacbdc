import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { EDIT_REFUSALS, type EditedForm } from '@/lib/reflection/instrument/form/types';
import { EditAgain } from './form-edit-again';
import { FormNewsList } from './form-news';

interface FormNoticeProps {
  readonly form: EditedForm;
  readonly done: boolean;
  readonly refused: string | null;
}

/** What was just done, or why it was not; words of the address that are not ours say nothing. */
export function FormNotice({ form, done, refused }: FormNoticeProps) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const reason = EDIT_REFUSALS.find((one) => one === refused);
  if (reason)
    return (
      <Note tone="danger" title={t('refusedTitle')} announce>
        {form.refused?.news ? <FormNewsList news={form.refused.news} /> : <p>{t(`refused.${reason}`)}</p>}
        {form.refused && <EditAgain form={form} refused={form.refused} />}
      </Note>
    );
  return done ? <Note tone="success" title={t('saved')} announce /> : null;
}

/** Why nothing can be edited here, and what one can do instead. */
export function FrozenForm({ programme }: { readonly programme: string }) {
  const t = useTranslations('reflectionInstrument.form.editor');
  return (
    <>
      <Note title={t('frozenTitle')}>
        <p>{t('frozen')}</p>
      </Note>
      <p className="fp-actions">
        <LinkButton href={`/program/${programme}/refleksjon/runder/ny`}>{t('planRound')}</LinkButton>
      </p>
    </>
  );
}
