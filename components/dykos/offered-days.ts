import { yearEnds } from '@/lib/dykos/board/rules/days';
import type { BoardFrame } from '@/lib/dykos/board/types';
import { knownDay } from '@/lib/source/rules';
import type { DayList } from './board-controls';
import type { Turning } from './turning-days';
import type { BoardWords } from './use-board-words';

/** So many turning days are worth a list; of a whole country there are thousands. */
const MOST_DAYS = 40;

/** The days that a dashboard offers: ends of years, last days of rounds, days on which something happened or began to count. */
export function offeredDays(
  { programme, rounds, markers, today }: BoardFrame,
  turning: readonly Turning[],
  { t, day, known }: BoardWords,
): readonly DayList[] {
  const unique = (days: readonly string[]) => [...new Set(days)].filter((one) => one <= today).sort();
  const labelled = <T>(items: readonly T[], dayOf: (one: T) => string, nameOf: (one: T) => string) =>
    unique(items.map(dayOf)).map((one) => ({
      day: one,
      label: `${items
        .filter((item) => dayOf(item) === one)
        .map(nameOf)
        .join(', ')}, ${day(one)}`,
    }));
  const turns = turning.filter((one) => one.day <= today);
  return [
    {
      id: 'arsslutt',
      title: t('controls.yearEnds'),
      days: [
        ...unique(yearEnds(programme, today)).map((one) => ({ day: one, label: day(one) })),
        { day: today, label: `${t('controls.today')}, ${day(today)}` },
      ],
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
      // What no source gives a time has no day to look at.
      days: markers
        .filter(({ from, dating }) => from <= today && knownDay(dating) !== 'undated')
        .toSorted((a, b) => a.from.localeCompare(b.from))
        .map(({ from, title, dating }) => ({ day: from, label: `${title}, ${known(from, dating)}` })),
    },
    {
      id: 'vendedager',
      title: t('controls.turning'),
      days: turns.length > MOST_DAYS ? [] : turns.map((one) => ({ day: one.day, label: known(one.day, one.dating) })),
    },
  ];
}
