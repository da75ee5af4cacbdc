import Link from 'next/link';
import { catalogueAddress } from '@/lib/measure/catalogue/rules/address';
import { type Catalogue, type MeasureFilter, NOT_STATED, STATED_FIELDS } from '@/lib/measure/catalogue/types';
import { EVALUATION_STATES, MEASURE_STATES } from '@/lib/measure/types';
import { useMeasureWords } from './use-measure-words';

/** How many there are of each sort among those found, each a way to them; and for how many things are stated at all. */
export function CatalogueSummary({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t, option } = useMeasureWords();
  const { programme, filter, order, summary } = catalogue;
  const to = (part: Partial<MeasureFilter>) => catalogueAddress(programme.id, { ...filter, ...part }, order);
  const states = ([...MEASURE_STATES, NOT_STATED] as const)
    .filter((state) => state !== NOT_STATED || summary.states[state] > 0)
    .map((state) => ({
      id: state,
      label: state === NOT_STATED ? t('filter.notStated') : option('state', state),
      count: summary.states[state],
      href: to({ state }),
      isChosen: filter.state === state,
    }));
  const evaluations = EVALUATION_STATES.map((evaluation) => ({
    id: evaluation,
    label: t(`evaluation.${evaluation}`),
    count: summary.evaluations[evaluation],
    href: to({ evaluation }),
    isChosen: filter.evaluation === evaluation,
  }));
  return (
    <div className="fp-measure-summary">
      <p className="fp-measure-summary__total" role="status">
        {t('hits', { hits: summary.total, total: catalogue.total, municipalities: summary.municipalities })}
      </p>
      {summary.total > 0 && (
        <div className="fp-measure-summary__groups">
          <Group title={t('summary.states')} counts={states} />
          <Group title={t('summary.evaluations')} counts={evaluations} />
          <div>
            <h2 className="fp-measure-summary__title">{t('summary.stated')}</h2>
            <ul>
              {STATED_FIELDS.map((field) => (
                <li key={field}>
                  <span>{t(`summary.fields.${field}`)}</span>
                  <span className="fp-measure-summary__count">
                    {t('summary.of', { count: summary.stated[field], total: summary.total })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p className="fp-measure-summary__about">{t('summary.about')}</p>
    </div>
  );
}

type Count = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly isChosen: boolean;
};

function Group({ title, counts }: { readonly title: string; readonly counts: readonly Count[] }) {
  return (
    <div>
      <h2 className="fp-measure-summary__title">{title}</h2>
      <ul>
        {counts.map(({ id, label, count, href, isChosen }) => (
          <li key={id}>
            {count > 0 && !isChosen ? <Link href={href}>{label}</Link> : <span>{label}</span>}
            <span className="fp-measure-summary__count">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
