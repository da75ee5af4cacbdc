import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// The commands must run before TypeScript is installed, so they are JavaScript without declarations.
const load = (name: string) => import(pathToFileURL(path.resolve('scripts', 'steps', `${name}.mjs`)).href);
const { arePackagesInstalled } = await load('packages');
const { assertNode } = await load('settings');
const { fingerprint, readStamp, writeStamp } = await load('fingerprint');
const { lockHolder, takeLock } = await load('lock');
const { markClient } = await load('mark-client');
const { addCounts, countPlaywright, countVitest, describeCounts, FAILED } = await load('test-counts');

const folder = mkdtempSync(path.join(os.tmpdir(), 'fellespott-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: unknown) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => assertNode(version)).not.toThrow();
  });
  it.each(['18.20.8', '20.18.3'])('%s is too old', (version) => {
    expect(() => assertNode(version)).toThrow(`Node 20.19.0 or newer is needed; this is ${version}.`);
  });
});

describe('the packages', () => {
  const lock = {
    '': {},
    'node_modules/next': { version: '2.0.0', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  };
  const install = (packages: object) => {
    write('app/package-lock.json', { packages: lock });
    write('app/node_modules/next/package.json', {});
    write('app/node_modules/.package-lock.json', { packages });
    return arePackagesInstalled(path.join(folder, 'app'));
  };
  it('are there when what npm noted is what is locked', () => {
    expect(install({ 'node_modules/next': { version: '2.0.0', integrity: 'sha512-a' } })).toBe(true);
  });
  it('are not there when one is missing, older, or another than was reviewed', () => {
    expect(install({})).toBe(false);
    expect(install({ 'node_modules/next': { version: '1.0.0', integrity: 'sha512-a' } })).toBe(false);
    expect(install({ 'node_modules/next': { version: '2.0.0', integrity: 'sha512-b' } })).toBe(false);
  });
});

describe('a fingerprint', () => {
  const take = () => fingerprint(folder, ['source', 'absent'], { skip: (file: string) => file.endsWith('.test.ts') });
  it('changes with content and name, not with what is skipped', () => {
    write('source/a.ts', '1');
    const first = take();
    expect(take()).toBe(first);
    write('source/a.test.ts', '1');
    expect(take()).toBe(first);
    write('source/a.ts', '2');
    const second = take();
    expect(second).not.toBe(first);
    write('source/b.ts', '');
    expect(take()).not.toBe(second);
  });
  it('is kept as a stamp; a damaged one is the same as none', () => {
    const file = path.join(folder, 'stamps', 'stamp.json');
    expect(readStamp(file)).toBeUndefined();
    writeStamp(file, 'abc');
    expect(readStamp(file)).toBe('abc');
    writeFileSync(file, '{"finger');
    expect(readStamp(file)).toBeUndefined();
  });
});

describe('a lock', () => {
  const file = path.join(folder, 'locks', 'lock');
  it('admits one, and names the holder to the next', () => {
    const held = takeLock(file);
    expect(takeLock(file)).toEqual({ holder: process.pid });
    expect(lockHolder(file)).toBe(process.pid);
    held.release();
    expect(lockHolder(file)).toBeUndefined();
  });
  it.each(['', '{', '{"pid":999999999,"started":null}', JSON.stringify({ pid: process.pid, started: 'long ago' })])(
    'is taken over where what stands in it is %j',
    (text) => {
      writeFileSync(file, text);
      const held = takeLock(file);
      expect(held.holder).toBeUndefined();
      expect(readdirSync(path.dirname(file))).toEqual(['lock']);
      held.release();
    },
  );
});

describe('the mark of the client', () => {
  const mark = (sent: Record<string, string>, trustProxy: boolean) => {
    const request = { headers: { ...sent }, socket: { remoteAddress: '::ffff:192.0.2.1' } };
    markClient(request, trustProxy);
    return request.headers;
  };
  it('is the socket’s address, whatever was sent', () => {
    const sent = { 'x-fellespott-client': '6.6.6.6', 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example' };
    expect(mark(sent, false)).toEqual({ 'x-fellespott-client': '192.0.2.1' });
  });
  it('is what the own proxy wrote last, where there is one', () => {
    const sent = { 'x-forwarded-for': '6.6.6.6, 198.51.100.7', 'x-forwarded-host': 'fellespott.example' };
    expect(mark(sent, true)).toEqual({ ...sent, 'x-fellespott-client': '198.51.100.7' });
    expect(mark({}, true)).toEqual({ 'x-fellespott-client': '192.0.2.1' });
  });
});

describe('the counts of a test run', () => {
  const passing = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
  it('are those of the report', () => {
    expect(countVitest(write('v.json', passing), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright(write('p.json', { stats }), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
  it('are never green without a report, without a test, or against the runner’s word', () => {
    expect(countVitest(path.join(folder, 'absent.json'), 0)).toEqual(FAILED);
    expect(countVitest(write('v.json', 'not json'), 0)).toEqual(FAILED);
    expect(countVitest(write('v.json', { ...passing, numPassedTests: 0 }), 0).failed).toBe(1);
    expect(countVitest(write('v.json', passing), 1).failed).toBe(1);
    const empty = { ...passing, numPassedTests: 0 };
    expect(countVitest(write('v.json', empty), 0, true).failed).toBe(0);
    const broken = { ...passing, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(write('v.json', broken), 1).failed).toBe(1);
  });
  it('add up to the last line', () => {
    const total = addCounts([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 1, failed: 2, skipped: 0 },
    ]);
    expect(describeCounts(total)).toBe('4 passed, 2 failed, 1 skipped');
    expect(describeCounts({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
  });
});
