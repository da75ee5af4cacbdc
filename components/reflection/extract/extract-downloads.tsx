import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EXTRACT_FILES, type ExtractFileName } from '@/lib/reflection/extract/types';

type ExtractDownloadsProps = { readonly programme: string; readonly id: string; readonly of: string };

const WORDS = { 'data.csv': 'data', 'kodebok.xlsx': 'book', 'kodebok.json': 'bookJson' } as const satisfies Record<
  ExtractFileName,
  string
>;

/** Forms and no links: each download is written into the trail, and a link may be fetched without anybody having pressed it. */
export function ExtractDownloads({ programme, id, of }: ExtractDownloadsProps) {
  const t = useTranslations('reflectionFigure.extract.list');
  return (
    <div className="fp-extract__files">
      {EXTRACT_FILES.map((file) => (
        <form key={file} method="post" action={`/api/program/${programme}/refleksjon/uttrekk/${id}/${file}`}>
          <Button variant="plain">
            {t(WORDS[file])}
            <span className="sr-only"> {of}</span>
          </Button>
        </form>
      ))}
    </div>
  );
}
