import Link from 'next/link';
import type { Measure } from '@/lib/measure/types';
import { knownDay } from '@/lib/source/rules';
import { MeasureTags } from './measure-tags';
import type { MeasureWords } from './use-measure-words';

type CatalogueEntryProps = {
  readonly measure: Measure;
  readonly programme: { readonly id: string; readonly testData: boolean };
  readonly words: MeasureWords;
};

/** One measure in the list: whose it is, what it is about, how far it has come, and what is left of its evaluation. */
export function CatalogueEntry({ measure, programme, words }: CatalogueEntryProps) {
  const { t, near, age, sectors, gap } = words;
  const { id, name, place, content, history, evaluation, gaps } = measure;
  // What nobody has stated takes no room here: the summary above says of how many measures it is known.
  const facts = [place.name, age(content), sectors(content), content.method].filter(Boolean);
  const last = history.at(-1);
  return (
    <li className="fp-measure">
      <div className="fp-measure__main">
        <h3 className="fp-measure__name">
          <Link href={`/program/${programme.id}/tiltak/${id}`} prefetch={false}>
            {name}
          </Link>
        </h3>
        <p className="fp-measure__facts">{facts.join(' · ')}</p>
        {content.description !== undefined && <p className="fp-measure__about">{String(content.description)}</p>}
      </div>
      <div className="fp-measure__state">
        <p className="fp-tags">
          <MeasureTags measure={measure} testData={programme.testData} words={words} />
        </p>
        {last && knownDay(last.dating) !== 'undated' && (
          <p className="fp-measure__since">{t('list.since', { day: near(last.on, last.dating) })}</p>
        )}
      </div>
      <div className="fp-measure__evaluation">
        {evaluation !== 'none' && <p>{t(`evaluation.${evaluation}`)}</p>}
        {gaps.map((one) => (
          <p className="fp-measure__gap" key={one}>
            {gap(one)}
          </p>
        ))}
      </div>
    </li>
  );
}
