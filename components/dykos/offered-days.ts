import { yearEnds } from '@/lib/dykos/board/rules/days';
import type { BoardFrame } from '@/lib/dykos/board/types';
import type { DayList } from './board-controls';
import type { BoardWords } from './use-board-words';

/** So many turning days are worth a list; of a whole country there are thousands. */
const MOST_DAYS = 40;

/** The days that a dashboard offers: ends of years, last days of rounds, days on which something happened or began to count. */
export function offeredDays(
  { programme, rounds, markers, today }: BoardFrame,
  turning: readonly string[],
  { t, day }: BoardWords,
): readonly DayList[] {
  const unique = (days: readonly string[]) => [...new Set(days)].filter((one) => one <= today).sort();
  const plain = (days: readonly string[]) => unique(days).map((one) => ({ day: one, label: day(one) }));
  const labelled = <T>(items: readonly T[], dayOf: (one: T) => string, nameOf: (one: T) => string) =>
    unique(items.map(dayOf)).map((one) => ({
      day: one,
      label: `${items
        .filter((item) => dayOf(item) === one)
        .map(nameOf)
        .join(', ')}, ${day(one)}`,
    }));
  const turns = unique(turning);
  return [
    {
      id: 'arsslutt',
      title: t('controls.yearEnds'),
      days: [...plain(yearEnds(programme, today)), { day: today, label: `${t('controls.today')}, ${day(today)}` }],
    },
    {
      id: 'runder',
      title: t('controls.rounds'),
      days: labelled(
        rounds,
        ({ deadline }) => deadline,
        ({ year }) => t('place.roundName', { year: String(year) }),
      ),
    },
    {
      id: 'hendelser',
      title: t('controls.events'),
      days: labelled(
        markers,
        ({ from }) => from,
        ({ title }) => title,
      ),
    },
    { id: 'vendedager', title: t('controls.turning'), days: turns.length > MOST_DAYS ? [] : plain(turns) },
  ];
}
