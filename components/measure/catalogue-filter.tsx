import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { FilterForm } from '@/components/ui/filter-form';
import { type Option, SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import {
  catalogueAddress,
  choiceWord,
  FIELD_WORDS,
  filterWords,
  NOT_STATED_WORD,
} from '@/lib/measure/catalogue/rules/address';
import {
  AGE_BANDS,
  type Catalogue,
  CHOICE_WORDS,
  type ChoiceFilter,
  EVALUATION_WORDS,
  type MeasureFilter,
  MORE_FILTERS,
  NO_FILTER,
  SECTOR_WORDS,
} from '@/lib/measure/catalogue/types';
import { EVALUATION_STATES } from '@/lib/measure/types';
import { SECTORS } from '@/lib/registration/types';
import { useMeasureWords } from './use-measure-words';

/** What can be looked for; all of it lives in the address, and works without script. */
export function CatalogueFilter({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t, option, sector } = useMeasureWords();
  const { programme, filter, order, municipalities } = catalogue;
  const chosen = filterWords(filter);
  const isFiltered = Object.keys(chosen).length > 0;
  const notStated = { value: NOT_STATED_WORD, label: t('filter.notStated') };
  const select = (field: Exclude<keyof MeasureFilter, 'search'>, options: readonly Option[]) => (
    <SelectField
      key={field}
      name={FIELD_WORDS[field]}
      label={t(`filter.${field}`)}
      defaultValue={chosen[FIELD_WORDS[field]] ?? ''}
      options={[{ value: '', label: t('filter.all') }, ...options]}
    />
  );
  const choices = (field: ChoiceFilter) =>
    Object.keys(CHOICE_WORDS[field]).map((value) => ({ value: choiceWord(field, value), label: option(field, value) }));
  const regions = new Map(municipalities.map(({ region }) => [region.id, region.name]));
  return (
    <FilterForm
      // A link changes the address without a new page; what was typed before must not stay in the fields.
      key={catalogueAddress(programme.id, filter, order)}
      label={t('filter.label')}
      resetHref={isFiltered ? catalogueAddress(programme.id, NO_FILTER, order) : undefined}
      more={
        <Details
          summary={t('filter.more')}
          open={MORE_FILTERS.some((field) => filter[field] !== null) || order === 'start'}
        >
          <div className="fp-filter__grid">
            {(['level', 'prevention', 'novelty', 'innovation'] as const).map((field) =>
              select(field, [...choices(field), notStated]),
            )}
            {select('sector', [...SECTORS.map((one) => ({ value: SECTOR_WORDS[one], label: sector(one) })), notStated])}
            {select('age', [...AGE_BANDS.map((band) => ({ value: band, label: ageBand(band) })), notStated])}
            <SelectField
              name="rekkefolge"
              label={t('filter.order')}
              defaultValue={order === 'start' ? 'oppstart' : ''}
              options={[
                { value: '', label: t('filter.orders.municipality') },
                { value: 'oppstart', label: t('filter.orders.start') },
              ]}
            />
            <Button variant="quiet">{t('filter.show')}</Button>
          </div>
        </Details>
      }
    >
      <TextField
        name={FIELD_WORDS.search}
        type="search"
        label={t('filter.search')}
        defaultValue={filter.search}
        maxLength={200}
      />
      {select(
        'municipality',
        municipalities.map(({ number, name }) => ({ value: number, label: name })),
      )}
      {select('state', choices('state'))}
      {select(
        'evaluation',
        EVALUATION_STATES.map((state) => ({ value: EVALUATION_WORDS[state], label: t(`evaluation.${state}`) })),
      )}
      {select(
        'region',
        [...regions].map(([value, label]) => ({ value, label })),
      )}
    </FilterForm>
  );

  function ageBand(band: string): string {
    const [from = '', to = ''] = band.split('-');
    return t('filter.ageBand', { from, to });
  }
}
