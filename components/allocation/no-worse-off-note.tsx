import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { PooledMunicipality } from '@/lib/allocation/decided/types';
import type { Programme } from '@/lib/programme/types';

type NoWorseOffNoteProps = {
  readonly programme: Programme;
  readonly municipalities: readonly PooledMunicipality[];
};

/** A longer list says less than its length. */
const MOST_NAMES = 6;

/** R4 and S12: who is below the baseline by the pool alone, and why that is not the whole answer. */
export function NoWorseOffNote({ programme, municipalities }: NoWorseOffNoteProps) {
  const t = useTranslations('allocations');
  const locale = useLocale();
  if (municipalities.length === 0) return null;
  const shown = municipalities.slice(0, MOST_NAMES).map(({ name }) => name);
  const rest = municipalities.length - shown.length;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    rest > 0 ? [...shown, t('others', { count: rest })] : shown,
  );
  const values = { names, year: String(programme.baselineYear) };
  return (
    <Note title={t('noWorseTitle')}>
      <p>{programme.testData ? t('noWorseTextBare', values) : t('noWorseText', values)}</p>
    </Note>
  );
}
