import { useLocale, useTranslations } from 'next-intl';
import type { getTranslations } from 'next-intl/server';
import type { EvaluationWords } from '@/lib/evaluation/file/types';
import { hasEnd } from '@/lib/evaluation/timeline/rules/span';
import type { Precision } from '@/lib/evaluation/timeline/types';
import { formatDate, formatMonth } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { roundName } from '@/lib/reflection/rules';
import { parseReference, seasonOf } from '@/lib/source/rules';

type Translator = Awaited<ReturnType<typeof getTranslations<'evaluation'>>>;
type SourceTranslator = Awaited<ReturnType<typeof getTranslations<'source'>>>;

const KNOWN_SOURCES = ['001', '002', '003', '004'] as const;

/** What pages and files say of the evaluation, in the reader's language. */
export function evaluationWords(t: Translator, s: SourceTranslator, locale: Locale): EvaluationWords {
  const party: EvaluationWords['party'] = (one) => t(`parties.${one}`);
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nb-NO', { type: 'conjunction' });
  return {
    locale,
    heading: (heading) => t(`file.${heading}`),
    type: (type) => t(`types.${type}`),
    party,
    precision: (precision) => t(`precision.${precision}`),
    span: (span) => {
      const from = dayText(t, span.from, span.precision, locale);
      if (!hasEnd(span) || span.to === null) return from;
      return t('span.range', { from, to: dayText(t, span.to, span.precision, locale) });
    },
    // A round with a name of its own says what it is.
    name: ({ name, round }) => {
      if (!round) return name ?? '';
      return round.names ? roundName(round, locale) : t('event.round', { name: String(round.year) });
    },
    who: ({ asks, asked }) => {
      const others = asked.length > 0 ? list.format(asked.map(party)) : null;
      if (asks && others) return capital(t('who.both', { asks: party(asks), asked: others }));
      if (asks) return t('who.asks', { asks: party(asks) });
      return others && t('who.asked', { asked: others });
    },
    level: (level) => t(`goals.levels.${level}`),
    state: (state) => t(`recommendations.states.${state}`),
    source: ({ sourceId, title, reference }) => {
      const known = KNOWN_SOURCES.find((id) => id === sourceId);
      const parts = parseReference(reference).map(([name, value]) => s(`parts.${name}`, { value }));
      return [known ? s(`short.${known}`) : title, ...parts].join(', ');
    },
    caveats: [t('goals.attribution'), t('goals.generalisation')],
    demonstration: t('goals.demonstration'),
    phasesInferred: t('phases.inferred'),
  };
}

/** The same for components. */
export function useEvaluationWords(): EvaluationWords {
  return evaluationWords(useTranslations('evaluation'), useTranslations('source'), useLocale());
}

function dayText(t: Translator, day: string, precision: Precision, locale: Locale): string {
  const year = day.slice(0, 4);
  switch (precision) {
    case 'day':
      return formatDate(day, locale);
    case 'month':
      return formatMonth(day, locale);
    case 'season':
      return t(`span.${seasonOf(day)}`, { year });
    case 'year':
      return t('span.year', { year });
    case 'undated':
      return t('span.undated');
  }
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
