import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { calendarYears } from '@/lib/evaluation/timeline/rules/order';
import { PARTY_WORDS, TYPE_WORDS, timelineQuery } from '@/lib/evaluation/timeline/schema';
import { EVENT_TYPES, type Party, type Timeline, type TimelineFilter } from '@/lib/evaluation/timeline/types';
import { capital, useEvaluationWords } from './evaluation-words';

type CalendarFilterProps = { readonly timeline: Timeline; readonly filter: TimelineFilter };

/** Only what the calendar holds can be chosen. */
export function CalendarFilter({ timeline, filter }: CalendarFilterProps) {
  const t = useTranslations('evaluation.timeline');
  const words = useEvaluationWords();
  const { events, programme } = timeline;
  const all = { value: '', label: t('all') };
  const parties = (some: readonly Party[]) => [
    all,
    ...[...new Set(some)]
      .map((party) => ({ value: PARTY_WORDS[party], label: capital(words.party(party)) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nb')),
  ];
  const types = EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
  return (
    <FilterForm
      label={t('filter')}
      resetHref={timelineQuery(filter) === '' ? undefined : `/program/${programme.id}/evaluering#kalender`}
    >
      <SelectField
        name="spor"
        label={t('asks')}
        defaultValue={filter.asks ? PARTY_WORDS[filter.asks] : ''}
        options={parties(events.flatMap(({ asks }) => asks ?? []))}
      />
      <SelectField
        name="spurt"
        label={t('asked')}
        defaultValue={filter.asked ? PARTY_WORDS[filter.asked] : ''}
        options={parties(events.flatMap(({ asked }) => asked))}
      />
      <SelectField
        name="type"
        label={t('type')}
        defaultValue={filter.type ? TYPE_WORDS[filter.type] : ''}
        options={[all, ...types.map((type) => ({ value: TYPE_WORDS[type], label: words.type(type) }))]}
      />
      <SelectField
        name="ar"
        label={t('year')}
        width="short"
        defaultValue={filter.year === null ? '' : String(filter.year)}
        options={[all, ...calendarYears(events).map((year) => ({ value: String(year), label: String(year) }))]}
      />
    </FilterForm>
  );
}
