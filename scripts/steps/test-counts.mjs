// From the runners' reports to counts. A report that is missing or empty is a failure: green must mean that something ran.
import { readFileSync } from 'node:fs';

export const PASSED = { passed: 1, failed: 0, skipped: 0 };
export const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * `code` is the runner's own verdict: what it holds to be failed is failed, whatever the report counts. Where only some files
 * were asked for (`isFiltered`), a part may have none of them.
 */
export function countVitest(file, code, isFiltered = false) {
  const report = readReport(file);
  if (!report) return FAILED;
  // A file that cannot be loaded has no failed test, but has failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return judge(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
    isFiltered,
  );
}

export function countPlaywright(file, code, isFiltered = false) {
  const report = readReport(file);
  if (!report) return FAILED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passes only sometimes has shown a fault.
  return judge({ passed: expected, failed: unexpected + flaky, skipped }, code, isFiltered);
}

export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function judge(counts, code, isFiltered) {
  const isSilentFailure = counts.failed === 0 && (code !== 0 || (counts.passed === 0 && !isFiltered));
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
