import { findingOf } from '@/lib/reflection/figure/rules/finding';
import { PROGRAMME_GROUP } from '@/lib/reflection/publication/types';
import { roundName } from '@/lib/reflection/rules';
import { type FigureWords, shortText } from './figure-words';

/** What the figure says, in neutral words; in a region, with the region's name. */
export function figureTitle(words: FigureWords, region: string | undefined): string {
  const { view, t } = words;
  if (!region || view.group === PROGRAMME_GROUP) return findingText(words);
  if (findingOf(view).kind === 'none')
    return t('figure.noneInRegion', { topic: t(`figure.topic.${view.figure}`), region });
  return t('figure.inRegion', { title: findingText(words), region });
}

function findingText({ view, series, t, locale }: FigureWords): string {
  const finding = findingOf(view);
  const topic = t(`figure.topic.${view.figure}`);
  const nameOf = (id: string) => series[view.series.findIndex((one) => one.id === id)]?.name ?? id;
  const to = roundName(view.round, locale);
  switch (finding.kind) {
    case 'up':
      return t(`figure.up.${view.figure}`, { from: nameOf(finding.from), to });
    case 'down':
      return t('figure.down', { topic, from: nameOf(finding.from), to });
    case 'mixed': {
      const { up, down } = finding;
      const values = { topic, from: nameOf(finding.from), to };
      return up + down === 0 ? t('figure.same', values) : t('figure.mixed', { ...values, up, down });
    }
    case 'highest': {
      const row = view.rows.find(({ id }) => id === finding.row);
      return t('figure.highest', { topic, row: row ? shortText(row.texts, locale) : finding.row, round: to });
    }
    case 'more': {
      const { count, of } = finding;
      const than = nameOf(finding.than);
      return t('figure.more', {
        series: nameOf(finding.series),
        than: than.charAt(0).toLowerCase() + than.slice(1),
        // What is kept back is not counted, so *all* is said only where every row is shown.
        share: count < of ? 'some' : of < view.rows.length ? 'allShown' : 'all',
        count,
        of,
      });
    }
    case 'none':
      return t('figure.none', { topic });
  }
}
