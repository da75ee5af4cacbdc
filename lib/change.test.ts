import { describe, expect, it } from 'vitest';
import { isDatabaseAway } from './change';

/** An error as Prisma wraps what the driver threw. */
const wrapped = (cause: object, code = 'P2010') =>
  Object.assign(new Error('Invalid invocation'), { code, meta: { driverAdapterError: { cause } } });

describe('a failure', () => {
  it.each<[string, unknown]>([
    ['nobody listens', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['Prisma cannot reach the server', Object.assign(new Error(), { code: 'P1001' })],
    ['no connection came free', Object.assign(new Error(), { code: 'P2028' })],
    ['the server is shutting down', wrapped({ originalCode: '57P01' })],
    ['the server is starting', wrapped({ originalCode: '57P03' })],
    ['a lock took too long', wrapped({ originalCode: '55P03' })],
    ['a statement took too long', wrapped({ originalCode: '57014' })],
    ['too many connections', wrapped({ kind: 'TooManyConnections' })],
    ['every connection of the pool is taken', new Error('timeout exceeded when trying to connect')],
    ['the disk is full', wrapped({ originalCode: '53100' })],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['the cause lies deeper', new Error('x', { cause: new Error('y', { cause: wrapped({ originalCode: '08006' }) }) })],
  ])('in which %s may succeed when sent again', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a bug', new TypeError('x is undefined')],
    ['a row that the walls refuse', wrapped({ originalCode: '42501' })],
    ['a check of the database', wrapped({ originalCode: '23514' })],
    ['no error at all', null],
    [
      'itself as its cause',
      (() =>
        Object.assign(new Error('loop'), {
          get cause() {
            return this;
          },
        }))(),
    ],
  ])('that is %s will not', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});
