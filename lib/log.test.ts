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
