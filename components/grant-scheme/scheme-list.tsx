import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import { type GrantScheme, REGULATION_HEADINGS } from '@/lib/grant-scheme/types';

/** Each scheme by its place in the budget; names change, chapter and post stand (S8). */
export function SchemeList({ schemes }: { schemes: readonly GrantScheme[] }) {
  return schemes.map((scheme) => <Scheme key={scheme.id} scheme={scheme} />);
}

function Scheme({ scheme }: { scheme: GrantScheme }) {
  const t = useTranslations('grantSchemes');
  const locale = useLocale();
  const [name, ...others] = scheme.names;
  const differing = others.filter((other) => other.name !== name?.name);
  const unstated = <span className="text-neutral-text-subtle">{t('unstated')}</span>;
  return (
    <article className="mt-10 max-w-working">
      <h3>
        {scheme.id} {name?.name}
      </h3>
      <DefinitionList
        items={[
          {
            term: t('chapterPost', { chapter: String(scheme.chapter), post: scheme.post }),
            description: scheme.ministry[locale],
          },
          ...differing.map((other) => ({
            term: t('otherName'),
            description: (
              <>
                {other.name} (<SourceCitation source={other.source} />)
              </>
            ),
          })),
          {
            term: t('allocationType'),
            description: scheme.allocationType ? t(`types.${scheme.allocationType}`) : unstated,
          },
        ]}
      />
      <Details summary={t('regulationTitle')}>
        <DefinitionList
          items={REGULATION_HEADINGS.map((heading) => ({
            term: t(`headings.${heading}`),
            description: scheme.regulation[heading] ?? unstated,
          }))}
        />
      </Details>
    </article>
  );
}
