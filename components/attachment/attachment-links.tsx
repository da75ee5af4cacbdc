import { useLocale, useTranslations } from 'next-intl';
import { downloadAddress } from '@/lib/attachment/rules/address';
import { type Attachment, FORMATS, type Format } from '@/lib/attachment/types';
import { formatInstant, formatSize } from '@/lib/format';

type AttachmentLinksProps = { readonly programme: string; readonly attachments: readonly Attachment[] };

const KINDS = new Map(Object.entries(FORMATS).map(([format, { media }]) => [media as string, format as Format]));

/** Each document with what it is, how large, and who attached it. Plain links: a download must not be fetched ahead. */
export function AttachmentLinks({ programme, attachments }: AttachmentLinksProps) {
  const t = useTranslations('attachment');
  const locale = useLocale();
  return (
    <ul className="fp-attachments">
      {attachments.map(({ id, name, mediaType, size, isShown, addedBy, addedAt }) => {
        const words = {
          kind: t(`formats.${KINDS.get(mediaType) ?? 'other'}`),
          size: formatSize(size, locale),
          at: formatInstant(addedAt, locale),
        };
        return (
          <li key={id} className="fp-attachments__one">
            <a href={downloadAddress(programme, id)} download={name}>
              {name}
            </a>
            <p className="fp-attachments__about">
              {addedBy ? t('by', { ...words, name: addedBy }) : t('about', words)}
            </p>
            {!isShown && <p className="fp-attachments__about">{t('waits')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
