import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { figureQuery } from '@/lib/reflection/figure/schema';
import type { FigureChoice, FigureView } from '@/lib/reflection/figure/types';
import { PROGRAMME_GROUP } from '@/lib/reflection/publication/types';

type Props = { readonly view: FigureView; readonly choice: FigureChoice; readonly path: string };

/** Region, formula and interval: each choice stands in the address. Only what changes anything is offered. */
export function FigureControls({ view, choice, path }: Props) {
  const t = useTranslations('reflectionFigure.figure');
  const hasSd = view.rows.some(({ cells }) => cells.some((cell) => typeof cell?.sd === 'number'));
  const query = (changed: Partial<FigureChoice>) => `${path}${figureQuery({ ...choice, ...changed })}`;
  return (
    <section className="fp-figure-controls fp-no-print" aria-label={t('choices')}>
      <FilterForm
        label={t('choices')}
        keep={{
          sd: choice.sdFormula === 'population' ? 'populasjon' : undefined,
          intervall: choice.interval ? 'ja' : undefined,
          vis: choice.answers ? 'svar' : undefined,
        }}
        resetHref={choice.group ? query({ group: undefined }) : undefined}
      >
        <SelectField
          name="gruppe"
          label={t('region')}
          defaultValue={view.group}
          options={[
            { value: PROGRAMME_GROUP, label: t('whole') },
            ...view.regions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FilterForm>
      {hasSd ? (
        <>
          <Segmented
            label={t('sdSwitch')}
            segments={[
              { label: t('sdSample'), href: query({ sdFormula: 'sample' }), current: choice.sdFormula === 'sample' },
              {
                label: t('sdPopulation'),
                href: query({ sdFormula: 'population' }),
                current: choice.sdFormula === 'population',
              },
            ]}
          />
          <Link className="fp-link" href={query({ interval: !choice.interval })} scroll={false}>
            {t(choice.interval ? 'hideInterval' : 'showInterval')}
          </Link>
        </>
      ) : (
        <p className="fp-figure-controls__none">{t('noSd')}</p>
      )}
    </section>
  );
}
