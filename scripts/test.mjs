// `npm test`: everything that proves the application, from a fresh clone; `node scripts/test.mjs NAME… [arguments]` runs parts.
import { describeFailure, explain, Interrupted, isTerminal, Problem, say, seconds } from './steps/console.mjs';
import { end, watchLife } from './steps/life.mjs';
import { alone, prepareTools } from './steps/preparation.mjs';
import { lastLines } from './steps/run.mjs';
import { assertNode, ROOT } from './steps/settings.mjs';
import { addCounts, describeCounts, FAILED } from './steps/test-counts.mjs';
import { PARTS } from './steps/test-parts.mjs';

const SHOWN_LINES = 250;
/** Settings of a real service must not reach the tests, which empty databases. Empty, so that no `.env` fills them again. */
const SETTINGS = ['DATABASE_URL', 'DATA_DIR', 'AUTH_SECRET', 'APP_ORIGIN', 'DEMONSTRATION_SIGN_IN', 'TRUST_PROXY'];
const OTHER_SETTINGS = ['PORT', 'LISTEN_ADDRESS', 'NODE_ENV', 'TEST_DATABASE'];

watchLife({ code: 130 });
try {
  assertNode();
  process.chdir(ROOT);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  for (const name of SETTINGS) process.env[name] = '';
  for (const name of OTHER_SETTINGS) delete process.env[name];
  setColours();
  const { parts, rest } = choose(process.argv.slice(2));
  await alone(prepareTools);
  await finish(await runParts(parts, { rest, show: parts.length < PARTS.length - 1 }), rest);
} catch (error) {
  explain(error);
  say('\n0 passed, 1 failed');
  await end(1);
}

/** The programs below write to us, not to the terminal, and must be told what we write to. */
function setColours() {
  delete process.env[isTerminal ? 'NO_COLOR' : 'FORCE_COLOR'];
  process.env[isTerminal ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
}

/** Leading arguments that name parts choose them; what follows goes to their test runner. */
function choose(args) {
  const isName = (arg) => PARTS.some(({ name, groups }) => name === arg || groups.includes(arg));
  const found = args.findIndex((arg) => !isName(arg));
  const names = found < 0 ? args : args.slice(0, found);
  const rest = (found < 0 ? [] : args.slice(found)).filter((arg) => arg !== '--');
  if (names.length === 0 && rest.length > 0) {
    const known = [...new Set(PARTS.flatMap(({ name, groups }) => [...groups, name]))];
    throw new Problem(`There is no part "${rest[0]}".`, `Known parts: ${known.join(', ')}.`);
  }
  const isChosen = ({ name, groups, only }) =>
    names.length === 0 ? !only : names.includes(name) || groups.some((group) => names.includes(group));
  return { parts: PARTS.filter(isChosen), rest };
}

/**
 * Every part runs, whatever became of those before it; only what needs the build is not tried without one. The checks come first and
 * by themselves; then the browser's parts go beside the others, since each of the two lanes keeps about one core busy.
 */
async function runParts(parts, options) {
  const first = parts.filter(({ groups }) => groups.includes('check'));
  const browser = parts.filter(({ groups }) => groups.includes('e2e'));
  const others = parts.filter((part) => !first.includes(part) && !browser.includes(part));
  const outcomes = await runInOrder(first, options);
  const lanes = await Promise.all([others, browser].map((lane) => runInOrder(lane, options)));
  return [...outcomes, ...lanes.flat()];
}

async function runInOrder(parts, options) {
  const outcomes = [];
  let isBuildMissing = false;
  for (const part of parts) {
    const began = performance.now();
    const { counts, output, unseen } = await runPart(part, options, isBuildMissing);
    if (part.name === 'build') isBuildMissing = counts.failed > 0;
    const time = seconds(began);
    say(`${counts.failed > 0 ? '✗' : '✓'} ${part.title}: ${describeCounts(counts)} (${time})`);
    if (counts.failed > 0 && (unseen || !options.show)) say(indent(output));
    outcomes.push({ title: part.title, takesFiles: part.takesFiles, counts, time });
  }
  return outcomes;
}

async function runPart(part, options, isBuildMissing) {
  if (part.needsBuild && isBuildMissing) {
    return { counts: FAILED, output: 'Not run: there is no production build.', unseen: true };
  }
  try {
    return await part.run(options);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { counts: FAILED, output: describeFailure(error), unseen: true };
  }
}

function indent(output) {
  return lastLines(output, SHOWN_LINES).replace(/^/gm, '    ');
}

async function finish(outcomes, rest) {
  const total = addCounts(outcomes.map(({ counts }) => counts));
  const asked = addCounts(outcomes.filter(({ takesFiles }) => takesFiles).map(({ counts }) => counts));
  if (rest.length > 0 && asked.passed + asked.failed === 0) {
    total.failed += 1;
    say(`✗ No test matches ${rest.join(' ')}.`);
  }
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  const line = (title, ...cells) => `${title.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  say(`\n${line('', 'passed', 'failed', 'skipped', 'time')}`);
  for (const { title, counts, time } of outcomes) {
    say(line(title, counts.passed, counts.failed, counts.skipped, time));
  }
  say(`\n${describeCounts(total)}`);
  await end(total.failed > 0 ? 1 : 0);
}
