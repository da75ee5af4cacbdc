import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowedFields, errorFields } from './log';

test('only allowed keys are written', () => {
  const brought = { requestId: 'r1', status: 500, name: 'Kari Nordmann', cookie: 'secret' };
  expect(allowedFields(brought)).toEqual({ requestId: 'r1', status: 500 });
});

test('an error is written without its message, which can quote what people wrote', () => {
  const error = Object.assign(new RangeError('value "Kari Nordmann" is too long\n  at her own request'), {
    code: 'P2000',
  });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ errorName: 'RangeError', errorCode: 'P2000' });
  expect(JSON.stringify(fields)).toContain('log.test.ts');
  expect(JSON.stringify(fields)).not.toContain('Kari');
});

test('what is thrown and no error is written by its type alone', () => {
  expect(errorFields('Kari Nordmann')).toEqual({ errorName: 'string' });
});

const FULL = '/dev/full';
test.runIf(existsSync(FULL))(
  'a log that cannot be written leaves the process alive, and able to end',
  () => {
    const work = `import('./lib/log.ts').then(({ log }) => {
    for (let time = 0; time < 5; time += 1) log('error', 'x'.repeat(10_000));
    setTimeout(() => process.stderr.write('alive'), 50);
  });`;
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', work], {
      stdio: ['ignore', openSync(FULL, 'w'), 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stderr).toBe('alive');
    expect(status).toBe(0);
  },
  25_000,
);
