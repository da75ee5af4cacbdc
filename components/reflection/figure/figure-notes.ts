import { formatInteger } from '@/lib/format';
import { roundName } from '@/lib/reflection/rules';
import { BOOTSTRAP } from '@/lib/statistics/rules/bootstrap';
import { type FigureWords, shortText } from './figure-words';

/** What must be said along with a figure, wherever it goes: what is kept back, what is missing, and what it must not be taken for. */
export function figureNotes({ view, series, t, locale }: FigureWords): readonly string[] {
  const cells = view.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const missing = missingNote({ view, series, t, locale });
  return [
    ...(view.demonstration ? [t(view.round.names ? 'demonstrationOtherLong' : 'demonstrationLong')] : []),
    ...(cells.some(({ detail }) => detail === 'hidden') ? [t('notes.hidden', { threshold: view.threshold })] : []),
    ...(cells.some(({ detail }) => detail === 'mean') ? [t('notes.partly')] : []),
    ...(missing ? [missing] : []),
    ...comparisonNotes({ view, series, t, locale }),
    ...(cells.some(({ interval }) => interval)
      ? [t('notes.interval', { samples: formatInteger(BOOTSTRAP.samples, locale), seed: String(BOOTSTRAP.seed) })]
      : []),
    t('notes.self'),
    t('notes.pilot'),
    t('notes.general'),
  ];
}

/** How many answers are missing, by round: of questions side by side, the most that any of them lacks. */
function missingNote({ view, t, locale }: FigureWords): string | null {
  const byRound = new Map<string, number>();
  for (const { round, n } of view.series) {
    const name = roundName(round, locale);
    byRound.set(name, Math.max(byRound.get(name) ?? 0, n.of - n.least));
  }
  const missing = [...byRound].filter(([, count]) => count > 0);
  if (missing.length === 0) return null;
  const list = missing.map(([round, count]) => t('notes.missingOf', { round, count }));
  return t('notes.missing', { missing: new Intl.ListFormat(locale, { type: 'conjunction' }).format(list) });
}

function comparisonNotes({ view, series, t, locale }: FigureWords): readonly string[] {
  const changes = view.rows.flatMap((row) =>
    row.changes.flatMap((change, index) => (change ? [{ row, change, from: series[index]?.name ?? '' }] : [])),
  );
  if (changes.length === 0) return [];
  const to = roundName(view.round, locale);
  return [
    t('notes.change'),
    ...changes.flatMap(({ row, change, from }) => {
      if (change.comparability === 'same') return [];
      const values = { row: shortText(row.texts, locale), from, to, note: change.note?.[locale] ?? '' };
      const text = change.comparability === 'caution' ? t('notes.caution', values) : t('notes.notComparable', values);
      return [text.trim()];
    }),
  ];
}
