import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Download, DownloadLinks } from './download-links';

export type SourceLineProps = {
  readonly source: ReactNode;
  /** Formatted: *1. juni 2022*. */
  readonly date?: string | undefined;
  /** How many of how many: *12 av 12 kommuner*. */
  readonly coverage?: string | undefined;
  readonly method?: ReactNode;
  /** What the files hold, for those who hear the links alone: *tildelinger 2021*. */
  readonly downloadsOf?: string | undefined;
  readonly downloads?: readonly Download[] | undefined;
};

/** The foot of every figure and table. */
export function SourceLine({ source, date, coverage, method, downloadsOf, downloads }: SourceLineProps) {
  const t = useTranslations('ui');
  return (
    <div className="fp-source">
      <p>
        {t.rich('source', { source: () => source })}
        {date && ` · ${date}`}
        {coverage && ` · ${coverage}`}
        {method && <> · {method}</>}
      </p>
      {downloads && downloads.length > 0 && <DownloadLinks of={downloadsOf} downloads={downloads} />}
    </div>
  );
}
