import { whyHidden } from '@/lib/reflection/figure/rules/hidden';
import type { FigureView, Series } from '@/lib/reflection/figure/types';
import { roundName } from '@/lib/reflection/rules';
import type { FigureTranslator, FigureWords } from './figure-words';

/** Answers of the figure's own round: of its one series, or of the questions that stand side by side. */
export function ownCount({ series, round }: FigureView): Series['n'] {
  const own = series.filter((one) => one.round.id === round.id).map(({ n }) => n);
  return {
    least: Math.min(...own.map(({ least }) => least)),
    most: Math.max(...own.map(({ most }) => most)),
    of: Math.max(...own.map(({ of }) => of)),
  };
}

export function countText({ least, most, of }: Series['n'], t: FigureTranslator): string {
  return least === most ? t('figure.n', { n: most, of }) : t('figure.nRange', { least, most, of });
}

/** Why there is no chart, with how many of how many answered in each round; null where there is something to draw. */
export function hiddenText({ view, t, locale }: FigureWords, region: string | undefined): string | null {
  const why = whyHidden(view);
  if (!why) return null;
  const rounds = view.series.filter(({ texts }, index) => texts === null || index === 0);
  const answered = rounds.map(({ round, n }) => {
    const { least, most, of } = round.id === view.round.id ? ownCount(view) : n;
    const name = roundName(round, locale);
    return t('figure.hidden.answered', { n: least === most ? most : `${least}–${most}`, of, name });
  });
  return t(`figure.hidden.${why}`, {
    group: region ?? t('figure.hidden.whole'),
    answered: new Intl.ListFormat(locale, { type: 'conjunction' }).format(answered),
    threshold: view.threshold,
  });
}
