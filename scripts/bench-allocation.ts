/**
 * How fast the engine is: all of Norway × 40 invented schemes, beside a spreadsheet engine and a bare loop in floating point.
 * Run it with `npm run bench:allocation`. Everything is measured in this one process, as medians of rounds in which all run in turn.
 */
import { type Calculation, calculate } from '@/lib/allocation/rules/calculate';
import { validateProblem } from '@/lib/allocation/rules/faults/validate';
import { writeResult } from '@/lib/allocation/rules/result';
import type { Problem } from '@/lib/allocation/schema';
import { layOut, runFloatLoop } from './bench-allocation/float-loop';
import { contestant, median, runInTurn } from './bench-allocation/measure';
import { nationalProblem, SIZE } from './bench-allocation/national-problem';
import { layOutWorkbook, readWorkbook, runWorkbook } from './bench-allocation/spreadsheet';

const ROUNDS = 7;
const years = (count: number) => Array.from({ length: count }, (_, index) => nationalProblem(2021 + index));

/** All years' calculations are held at once, each with every exact amount on the way, so that any step can be explained. */
function calculateAll(problems: readonly Problem[]): readonly Calculation[] {
  return problems.map((problem) => {
    const calculation = calculate(problem);
    if (!calculation.ok) throw new Error(JSON.stringify(calculation.failure[0]));
    return calculation.value;
  });
}

function amountsOf(calculation: Calculation): readonly number[] {
  const parts = (calculation.parts ?? []).flatMap((own) => ('shares' in own ? own.shares : []));
  return [...calculation.rounding.pools, ...parts].map(Number);
}

const differences = (a: readonly number[], b: readonly number[]) =>
  a.filter((amount, index) => amount !== b[index]).length;
const line = (label: string, milliseconds: number) =>
  console.log(`${label.padEnd(64)}${milliseconds.toFixed(1).padStart(10)} ms`);
const figure = (name: string, value: number) => console.log(`figure ${name} ${value.toFixed(1)} ×`);

const [two, ten, hundred] = [years(2), years(10), years(100)];
const floatTen = ten.map(layOut);
const workbook = Object.assign({}, ...two.map(layOutWorkbook));

console.log(`${SIZE.municipalities} municipalities × ${SIZE.schemes} schemes of invented data; medians of ${ROUNDS} rounds in turn.
All three calculate: scheme amounts (rate with minimum and maximum; base and key; history; key and set amounts), pool, minimum,
index, guarantee with new money, half-up rounding to 1 000, rest to the largest, parts per scheme by largest remainder. The
engine is exact and keeps every step; the other two are floating point and keep no reasons. Reading inputs into place is
outside the measured time for all three; what it costs the engine stands on its own line.
`);

const calculated = calculateAll(two);
const contestants = {
  floatTen: contestant(() => floatTen.map(runFloatLoop)),
  engineTen: contestant(() => calculateAll(ten)),
  engineHundred: contestant(() => calculateAll(hundred)),
  checkingTwo: contestant(() => two.map(validateProblem)),
  writingTwo: contestant(() => calculated.map(writeResult)),
  spreadsheetTwo: contestant(() => runWorkbook(workbook)),
};
runInTurn(Object.values(contestants), ROUNDS);
const [floatLoop, engineTen, engineHundred] = [
  median(contestants.floatTen),
  median(contestants.engineTen),
  median(contestants.engineHundred),
];
const [validation, writing, spreadsheet] = [
  median(contestants.checkingTwo),
  median(contestants.writingTwo),
  median(contestants.spreadsheetTwo),
];

line('bare loop, floating point, 10 years', floatLoop);
line('engine, exact, every step kept, 10 years', engineTen);
line('engine, exact, every step kept, 100 years', engineHundred);
line('HyperFormula 3.5.0, sums taken once in a row, 2 years', spreadsheet);
line('engine: checking a problem (shape, references, sums), 1 year', validation / 2);
line('engine: writing the result, all steps as text and hashes, 1 year', writing / 2);
console.log('');
const peaks = Object.values(contestants).map(({ peakMemory }) => `${peakMemory}`);
console.log(
  'peak memory of the process after the first run of each of these, in that order (10 and 100 years, checking, writing,',
);
console.log(`HyperFormula last): ${peaks.join(', ')} MB`);

const exact = calculated.map(amountsOf);
const asFloat = two.map(layOut).map((problem) => {
  const { pools, parts } = runFloatLoop(problem);
  return [...pools, ...parts];
});
const asCells = two.map((problem) => readWorkbook(workbook, problem));
const count = exact.flat().length;
console.log(
  `of ${count} pools and parts, ${differences(exact.flat(), asFloat.flat())} differ from the exact ones in the bare loop`,
);
console.log(
  `and ${differences(exact.flat(), asCells.flat())} in the spreadsheet (floating point at ties and edges; its rank passes through text)`,
);
const enginePerYear = engineTen / 10;
const withChecking = spreadsheet / 2 / (enginePerYear + validation / 2);
console.log(
  `per year: engine ${enginePerYear.toFixed(2)} ms, HyperFormula ${(spreadsheet / 2).toFixed(0)} ms, bare loop ${(floatLoop / 10).toFixed(2)} ms`,
);
console.log(
  `speed-up over HyperFormula with the engine's checking of the problem counted in: ${withChecking.toFixed(1)} ×`,
);
console.log('');
figure('allocation-speedup-vs-hyperformula', spreadsheet / 2 / enginePerYear);
figure('allocation-ratio-to-float-loop', engineTen / floatLoop);
figure('allocation-growth-10x-years', engineHundred / engineTen);
