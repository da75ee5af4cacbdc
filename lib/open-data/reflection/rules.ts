/** Rows of the open interface from a round's release. */
import { type GroupStatistic, PROGRAMME_GROUP } from '@/lib/reflection/publication/types';
import type { FormItem, Round } from '@/lib/reflection/types';
import type { ListedSource, ReflectionStatisticRow } from '../types';

/**
 * The scale questions of a round in the order of its form, a matrix with one row for each part: `attention-organisation:planning`. Choices
 * have no mean, and are left out.
 */
export function reflectionRows(
  round: Round,
  items: readonly FormItem[],
  statistics: readonly GroupStatistic[],
): readonly ReflectionStatisticRow[] {
  return items.flatMap((item) => {
    if (item.kind !== 'scale' && item.kind !== 'matrix') return [];
    const parts = item.kind === 'matrix' ? item.parts.map(({ id }) => id) : [''];
    return parts.flatMap((part) => {
      const found = statistics.find((one) => one.item === item.id && one.part === part);
      if (!found) return [];
      return [
        {
          programme: round.programme,
          round: round.id,
          item: part === '' ? item.id : `${item.id}:${part}`,
          figure: item.figure,
          group: PROGRAMME_GROUP,
          n: found.n,
          of: found.of,
          mean: found.mean,
          sd: found.sd,
          sdFormula: 'sample' as const,
          min: found.minimum,
          max: found.maximum,
          suppressed: found.detail === 'hidden',
          demonstration: round.demonstration,
        },
      ];
    });
  });
}

/** What a workbook says of where its figures come from, and of what they must not be taken for. */
export function reflectionSources(rounds: readonly Round[]): readonly ListedSource[] {
  return [
    ...rounds.map(({ programme, id, demonstration }) => ({
      text: `Fellespott: refleksjonsrunde ${id} (${programme})${demonstration ? '. Oppdiktede svar for demonstrasjon' : ''}`,
      licence: null,
    })),
    ...CAVEATS.map((text) => ({ text, licence: null })),
  ];
}

/** In bokmål like the sheet's headings. The same is said on the page in every language (domain.md R20, R21). */
const CAVEATS = [
  'Standardavvik er av et utvalg (n − 1). Tomme felt er skjermet eller finnes ikke.',
  'Tallene beskriver denne piloten. Endringer kan ikke tilskrives finansieringsformen alene.',
  'Kommunene ble ikke trukket tilfeldig, og de fikk friske penger. Resultatene kan ikke uten videre overføres til andre kommuner.',
];
