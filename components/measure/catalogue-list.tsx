import { Pagination } from '@/components/ui/pagination';
import { SourceLine } from '@/components/ui/source-line';
import { catalogueAddress, fileAddress } from '@/lib/measure/catalogue/rules/address';
import { CATALOGUE_PAGE, type Catalogue } from '@/lib/measure/catalogue/types';
import { CatalogueEntry } from './catalogue-entry';
import { useMeasureWords } from './use-measure-words';

type CatalogueListProps = { readonly catalogue: Catalogue; readonly today: string };

/** A page of what was found, with the way on and the files of all of it. */
export function CatalogueList({ catalogue, today }: CatalogueListProps) {
  const words = useMeasureWords();
  const { t, day } = words;
  const { programme, measures, filter, order, page, summary } = catalogue;
  return (
    <section aria-labelledby="tiltakene">
      <h2 id="tiltakene" className="sr-only">
        {t('list.title')}
      </h2>
      <ol className="fp-measures" start={(page - 1) * CATALOGUE_PAGE + 1}>
        {measures.map((measure) => (
          <CatalogueEntry key={measure.id} measure={measure} programme={programme} words={words} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageSize={CATALOGUE_PAGE}
        total={summary.total}
        href={(number) => catalogueAddress(programme.id, filter, order, number)}
      />
      <SourceLine
        source={t('foot.source')}
        date={day(today)}
        coverage={t('hits', { hits: summary.total, total: catalogue.total, municipalities: summary.municipalities })}
        method={t('foot.method')}
        downloadsOf={t('foot.downloadsOf')}
        downloads={[
          { format: 'CSV', href: fileAddress(programme.id, filter, 'csv') },
          { format: 'XLSX', href: fileAddress(programme.id, filter, 'xlsx') },
        ]}
      />
    </section>
  );
}
