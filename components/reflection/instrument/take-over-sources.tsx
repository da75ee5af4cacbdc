import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import type { SourceProgramme } from '@/lib/reflection/instrument/takeover/types';

type TakeOverSourcesProps = { readonly programme: string; readonly sources: readonly SourceProgramme[] };

/** Programmes whose questions can be taken over. */
export function TakeOverSources({ programme, sources }: TakeOverSourcesProps) {
  const t = useTranslations('reflectionInstrument.takeOver');
  const locale = useLocale();
  if (sources.length === 0) return <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>;
  return (
    <ul className="fp-item-kinds">
      {sources.map(({ id, names, items }) => (
        <li key={id}>
          <Link href={`/program/${programme}/refleksjon/sporsmal/overta?fra=${id}`}>{names[locale]}</Link>
          <p>{t('items', { items })}</p>
        </li>
      ))}
    </ul>
  );
}
