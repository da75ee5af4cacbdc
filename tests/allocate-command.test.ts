import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { poolProblem, resultOf } from './setup/allocation-problems';

/** The command as a recipient runs it. */
function allocateCommand(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/allocate.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
  return { status, stdout: stdout.replaceAll('\u00A0', ' '), faults: lines.map((line) => JSON.parse(line)) };
}

describe('npm run allocate', () => {
  const problem = poolProblem([2_220_000], { index: '1.03102' });

  it('prints the same result as the engine gives', () => {
    const { status, stdout } = allocateCommand(JSON.stringify(problem), '-');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(resultOf(problem));
  });
  it('explains one municipality in plain Norwegian', () => {
    const { status, stdout } = allocateCommand(JSON.stringify(problem), '-', '--explain', '1001');
    expect(status).toBe(0);
    expect(stdout).toContain('Kommune 1, 2021: 2 288 864 kr');
    expect(stdout).toContain('2 220 000 × 1,03102 = 2 288 864,40 kr');
  });
  it('exits with 2 and one line for each fault of a refused problem', () => {
    const { status, stdout, faults } = allocateCommand('{"format":"fellespott.allocation/1","year":2021}', '-');
    expect([status, stdout]).toEqual([2, '']);
    expect(faults.map(({ error }) => `${error.code} ${error.path}`)).toEqual([
      'missing-field programme',
      'missing-field municipalities',
      'missing-field schemes',
      'missing-field pool',
    ]);
  });
  it('says where a text stops being JSON, and which file cannot be read', () => {
    const [broken] = allocateCommand('{"year": 2021,}', '-').faults;
    expect(broken).toMatchObject({
      error: { code: 'invalid-json', path: '', message: expect.stringContaining('position 14') },
    });
    const [absent] = allocateCommand('', 'no-such-file.json').faults;
    expect(absent).toMatchObject({
      error: { code: 'unreadable-file', message: expect.stringContaining('no-such-file.json') },
    });
  });
});
