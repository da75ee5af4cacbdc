import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { controlAttributes, Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { type AttachedTo, uploadAddress } from '@/lib/attachment/rules/address';
import { FORMATS, type Refusal } from '@/lib/attachment/types';

type AttachmentFormProps = {
  readonly to: AttachedTo;
  readonly refusal: Refusal | null;
  readonly limits: { readonly megabytes: number; readonly count: number };
  /** What is added is seen by others only once the draft is registered. */
  readonly waits: boolean;
};

/** What the browser offers to choose from; what is taken, the server decides from the bytes. */
const ACCEPT = Object.values(FORMATS)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(',');

/** A plain form that is sent to a stable address: it works without script, and outlives a new build. */
export function AttachmentForm({ to, refusal, limits, waits }: AttachmentFormProps) {
  const t = useTranslations('attachment');
  const field = {
    name: 'file',
    label: t('add.field'),
    description: (
      <>
        {t('add.allowed', limits)}
        <br />
        {t(waits ? 'add.seenLater' : 'add.seen')}
      </>
    ),
    error: refusal ? t(`why.${refusal}`, limits) : undefined,
  };
  return (
    <form className="fp-attachment-form" method="post" action={uploadAddress(to)} encType="multipart/form-data">
      <h3>{t('add.title')}</h3>
      {refusal && <Note tone="danger" title={t('refused')} announce />}
      <Field {...field}>
        <input className="ds-input" type="file" required accept={ACCEPT} {...controlAttributes(field)} />
      </Field>
      <Button variant="quiet">{t('add.send')}</Button>
    </form>
  );
}
