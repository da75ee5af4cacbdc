import { useTranslations } from 'next-intl';

export type Download = { readonly format: string; readonly href: string };

type DownloadLinksProps = { readonly of?: string | undefined; readonly downloads: readonly Download[] };

/** Files of what stands above. Plain links: a download must not be fetched ahead. */
export function DownloadLinks({ of, downloads }: DownloadLinksProps) {
  const t = useTranslations('ui');
  return (
    <p className="fp-downloads">
      {t('download')}{' '}
      {downloads.map(({ format, href }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a href={href}>
            {format}
            {of && <span className="sr-only"> {of}</span>}
          </a>
        </span>
      ))}
    </p>
  );
}
