import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { FigureNumber } from '@/lib/reflection/figure/types';

/** To the figures before and after, of those that the round has. */
export function FigureNeighbours({ figures, figure, path }: Props) {
  const t = useTranslations('reflectionFigure.figure');
  const place = figures.indexOf(figure);
  const [previous, next] = [figures[place - 1], figures[place + 1]];
  return (
    <nav className="fp-neighbours fp-no-print" aria-label={t('others')}>
      {previous && <Link href={`${path}/figur/${previous}`}>{t('previous', { number: previous })}</Link>}
      {next && <Link href={`${path}/figur/${next}`}>{t('next', { number: next })}</Link>}
    </nav>
  );
}

type Props = {
  readonly figures: readonly FigureNumber[];
  readonly figure: FigureNumber;
  readonly path: string;
};
