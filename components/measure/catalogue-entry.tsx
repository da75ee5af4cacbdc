import Link from 'next/link';
import { SourceCitation } from '@/components/source/source-citation';
import type { Measure } from '@/lib/measure/types';
import { MeasureTags } from './measure-tags';
import type { MeasureWords } from './use-measure-words';

type CatalogueEntryProps = {
  readonly measure: Measure;
  readonly programme: { readonly id: string; readonly testData: boolean };
  readonly words: MeasureWords;
};

/** One measure in the list: whose it is, what it is about, how it has gone, and what nobody has stated. */
export function CatalogueEntry({ measure, programme, words }: CatalogueEntryProps) {
  const { t, step, age, sectors, gap } = words;
  const { id, name, place, content, history, evaluation, gaps, source } = measure;
  const facts = [
    ['age', age(content)],
    ['sectors', sectors(content)],
    ['method', content.method === undefined ? null : String(content.method)],
  ] as const;
  return (
    <li className="fp-measure">
      <h3 className="fp-measure__name">
        <Link href={`/program/${programme.id}/tiltak/${id}`}>{name}</Link>
      </h3>
      <p className="fp-measure__place">{t('list.place', { municipality: place.name, region: place.region.name })}</p>
      <p className="fp-tags fp-measure__tags">
        <MeasureTags measure={measure} testData={programme.testData} words={words} />
      </p>
      {content.description !== undefined && <p className="fp-measure__about">{String(content.description)}</p>}
      <dl className="fp-measure__facts">
        <div>
          <dt>{t('list.state')}</dt>
          <dd>
            {history.map((one) => (
              <span className="fp-measure__step" key={one.on}>
                {step(one)}
              </span>
            ))}
          </dd>
        </div>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`list.${key}`)}</dt>
            <dd data-missing={value === null || undefined}>{value ?? t('notStated')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('list.evaluation')}</dt>
          <dd>
            {evaluation !== 'none' && <span className="fp-measure__step">{t(`evaluation.${evaluation}`)}</span>}
            {gaps.map((one) => (
              <strong className="fp-measure__gap" key={one}>
                {gap(one)}
              </strong>
            ))}
          </dd>
        </div>
      </dl>
      {source && (
        <p className="fp-measure__source">
          <SourceCitation source={source} />
        </p>
      )}
    </li>
  );
}
