/**
 * The same pools and parts as a careful spreadsheet would have them, for HyperFormula: inputs in columns, each sum taken once
 * in a row of its own, one sheet of amounts, one of pools, one of parts by largest remainder.
 */
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { remainingFrame } from '@/lib/allocation/rules/components/key';
import type { Component, Problem, Scheme } from '@/lib/allocation/schema';

type Cells = RawCellContent[][];
type Workbook = Record<string, Cells>;

/** Column letters from 0: A, B, … Z, AA. */
function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** One year as three sheets of values and formulas. Laying out is not part of the measured time. */
export function layOutWorkbook(problem: Problem): Workbook {
  const { municipalities, schemes } = problem;
  const names = Object.keys(municipalities[0]?.indicators ?? {});
  const count = municipalities.length;
  const inputs = municipalities.map(({ indicators, history }): RawCellContent[] => [
    ...names.map((name) => Number(indicators?.[name])),
    ...schemes.map(({ id }) => history?.[id] ?? 0),
  ]);
  const sums = names.map((_, column) => `=SUM(${letters(column)}1:${letters(column)}${count})`);
  const amounts = municipalities.map(({ number }, place) =>
    schemes.map((scheme, column) => amountFormula(problem, scheme, { column, number, names, place })),
  );
  const year = {
    In: [...inputs, sums],
    Amounts: amounts,
    Pools: poolRows(problem, names.length),
    Parts: partRows(problem),
  };
  return Object.fromEntries(
    Object.entries(year).map(([name, cells]) => [`${name}${problem.year}`, onYear(cells, problem.year)]),
  );
}

/** Builds a workbook, which calculates every formula in it. Returns the number of its sheets. */
export function runWorkbook(workbook: Workbook): number {
  const engine = open(workbook);
  const count = engine.countSheets();
  engine.destroy();
  return count;
}

/** One year's pools, and then its parts municipality by municipality, as the spreadsheet calculates them. */
export function readWorkbook(workbook: Workbook, { year, schemes }: Problem): readonly number[] {
  const engine = open(workbook);
  const rows = (sheet: string) => engine.getSheetValues(engine.getSheetId(`${sheet}${year}`) ?? 0);
  const pools = rows('Pools').map((row) => Number(row[4]));
  const parts = rows('Parts').flatMap((row) => row.slice(2 * schemes.length, 3 * schemes.length).map(Number));
  engine.destroy();
  return [...pools, ...parts];
}

function open(workbook: Workbook): HyperFormula {
  return HyperFormula.buildFromSheets(workbook, { licenseKey: 'gpl-v3', maxColumns: 300 });
}

type Place = {
  readonly column: number;
  readonly number: string;
  readonly names: readonly string[];
  readonly place: number;
};

function amountFormula(problem: Problem, scheme: Scheme, place: Place): string {
  return `=${scheme.components.map((component) => termFormula(problem, scheme, component, place)).join('+')}`;
}

function termFormula(problem: Problem, scheme: Scheme, component: Component, place: Place): string {
  const { column, number, names } = place;
  const row = place.place + 1;
  switch (component.kind) {
    case 'base':
      return String(component.amount);
    case 'rate': {
      const cell = `In!${letters(names.indexOf(component.indicator))}${row}`;
      return `IF(${cell}<${component.minimum ?? 0},0,MIN(${cell},${component.maximum ?? 1e15})*${component.rate})`;
    }
    case 'key': {
      const { length } = problem.municipalities;
      const shares = Object.entries(component.weights).map(([name, weight]) => {
        const letter = letters(names.indexOf(name));
        return `${weight}*In!${letter}${row}/In!${letter}$${length + 1}`;
      });
      return `${remainingFrame(scheme, length)}*(${shares.join('+')})`;
    }
    case 'history':
      return `In!${letters(names.length + column)}${row}*${component.factor}`;
    case 'set':
      return String(component.amounts[number] ?? 0);
  }
}

/** Columns: A sum of schemes, B minimum and index, C guarantee, D rounded, E the pool with the rest. */
function poolRows({ municipalities, schemes, pool }: Problem, firstHistory: number): Cells {
  const count = municipalities.length;
  const last = letters(schemes.length - 1);
  const history = [letters(firstHistory), letters(firstHistory + schemes.length - 1)];
  return municipalities.map((_, place) => {
    const row = place + 1;
    const sums = place === 0 ? [`=${pool.total}-SUM(D1:D${count})`, `=MATCH(MAX(D1:D${count}),D1:D${count},0)`] : [];
    return [
      `=SUM(Amounts!A${row}:${last}${row})`,
      `=MAX(A${row},${pool.minimum})*${pool.index}`,
      `=MAX(B${row},SUM(In!${history[0]}${row}:${history[1]}${row}))`,
      `=ROUND(C${row}/${pool.rounding.unit},0)*${pool.rounding.unit}`,
      `=D${row}+IF($G$1=${row},$F$1,0)`,
      ...sums,
    ];
  });
}

/** For each scheme a floor, a remainder and a part; the units that are left go to the largest remainders. */
function partRows({ municipalities, schemes }: Problem): Cells {
  const width = schemes.length;
  const [firstRest, lastRest] = [letters(width), letters(2 * width - 1)];
  const left = letters(3 * width);
  return municipalities.map((_, place) => {
    const row = place + 1;
    const share = (column: number) => `Pools!$E${row}*Amounts!${letters(column)}${row}/Pools!$A${row}`;
    const cells = (formula: (column: number) => string) => schemes.map((__, column) => formula(column));
    return [
      ...cells((column) => `=INT(${share(column)})`),
      ...cells((column) => `=${share(column)}-${letters(column)}${row}`),
      ...cells((column) => {
        const rest = letters(width + column);
        const rank = `COUNTIF($${firstRest}${row}:$${lastRest}${row},">"&${rest}${row})`;
        return `=${letters(column)}${row}+IF(${rank}<$${left}${row},1,0)`;
      }),
      `=Pools!$E${row}-SUM(A${row}:${letters(width - 1)}${row})`,
    ];
  });
}

function onYear(cells: Cells, year: number): Cells {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/\b(In|Amounts|Pools)!/g, `$1${year}!`) : cell)),
  );
}
