import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { FigureText } from '@/lib/reflection/figure/file/types';
import type { FigureView } from '@/lib/reflection/figure/types';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly figures: readonly { readonly view: FigureView; readonly text: FigureText }[];
  /** Kept in every link: `?vis=svar` while answers are open. */
  readonly query: string;
};

/** The round's figures by what they say, with both of the report's numbers. */
export function FigureList({ title, lead, figures, query }: Props) {
  return (
    <Section id="figurer" title={title} lead={lead}>
      <ol className="fp-figure-list">
        {figures.map(({ view, text }) => (
          <li className="fp-figure-list__item" key={view.figure}>
            <p className="fp-figure-list__number">{text.numbers}</p>
            <Link href={`/program/${view.programme.id}/refleksjon/${view.round.id}/figur/${view.figure}${query}`}>
              {text.title}
            </Link>
            <p className="fp-figure-list__legend">{text.series.map(({ legend }) => legend).join(' — ')}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
