import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/locale';
import { catalogueAddress } from '@/lib/measure/catalogue/rules/address';
import { type Catalogue, NO_FILTER } from '@/lib/measure/catalogue/types';
import { CatalogueFilter } from './catalogue-filter';
import { CatalogueList } from './catalogue-list';
import { CatalogueSummary } from './catalogue-summary';

type CatalogueViewProps = { readonly catalogue: Catalogue; readonly locale: Locale; readonly today: string };

/** All measures of the programme, to search and to learn from. */
export function CatalogueView({ catalogue, locale, today }: CatalogueViewProps) {
  const t = useTranslations('measure');
  const { programme, total, summary, order, mayRegister } = catalogue;
  const home = `/program/${programme.id}`;
  const register = mayRegister.map(({ number, name }) => (
    <LinkButton key={number} variant="primary" href={`${home}/kommuner/${number}/registrering/tiltak/ny`}>
      {mayRegister.length === 1 ? t('register') : t('registerIn', { municipality: name })}
    </LinkButton>
  ));
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: programme.names[locale], href: home }, { label: t('crumb') }]}
        title={t('title')}
        lead={t('lead')}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
        actions={total > 0 && register.length > 0 && register}
      />
      {total === 0 ? (
        <EmptyState title={t('empty.title')} action={register.length > 0 && register}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className="fp-measure-filter">
            <CatalogueFilter catalogue={catalogue} />
          </div>
          <CatalogueSummary catalogue={catalogue} />
          {summary.total > 0 ? (
            <CatalogueList catalogue={catalogue} today={today} />
          ) : (
            <EmptyState
              title={t('noHits.title')}
              action={
                <LinkButton href={catalogueAddress(programme.id, NO_FILTER, order)}>{t('noHits.reset')}</LinkButton>
              }
            >
              {t('noHits.text')}
            </EmptyState>
          )}
        </>
      )}
    </>
  );
}
