import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { type AttachedTo, SECTION } from '@/lib/attachment/rules/address';
import type { AttachmentList, Refusal } from '@/lib/attachment/types';
import { ATTACHMENT_BYTES, ATTACHMENTS_PER_REGISTRATION } from '@/lib/limits';
import { AttachmentForm } from './attachment-form';
import { AttachmentLinks } from './attachment-links';

type AttachmentsProps = {
  readonly to: AttachedTo;
  readonly list: AttachmentList;
  /** How it went with the file that was just sent. */
  readonly outcome: Refusal | 'added' | null;
};

/** The documents of a registration: to download for those who read it, and to add for those who write it. */
export function Attachments({ to, list: { attachments, adding }, outcome }: AttachmentsProps) {
  const t = useTranslations('attachment');
  const limits = { megabytes: ATTACHMENT_BYTES / 1024 / 1024, count: ATTACHMENTS_PER_REGISTRATION };
  if (attachments.length === 0 && adding === 'may-not') return null;
  return (
    <Section id={SECTION} title={t('title')}>
      {outcome === 'added' && <Note tone="success" title={t('added')} announce />}
      {attachments.length > 0 ? (
        <AttachmentLinks programme={to.programme} attachments={attachments} />
      ) : (
        <p className="fp-attachments__none">{t('none')}</p>
      )}
      {(adding === 'may' || adding === 'may-to-draft') && (
        <AttachmentForm
          to={to}
          refusal={outcome === 'added' ? null : outcome}
          limits={limits}
          waits={adding === 'may-to-draft'}
        />
      )}
      {adding === 'too-many' && <p className="fp-attachments__none">{t('add.full', limits)}</p>}
    </Section>
  );
}
