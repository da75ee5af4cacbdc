import { expect, test } from 'vitest';
import { EXPORTS_PER_MINUTE, REQUESTS_PER_MINUTE } from '../limits';
import { secondsToWait, secondsUntilExport } from './rate-limit';

const from = (client?: string) => new Headers(client === undefined ? {} : { 'x-fellespott-client': client });

test('a client is asked to wait once its minute is used up; others are not', async () => {
  for (let request = 0; request < REQUESTS_PER_MINUTE; request++)
    expect(await secondsToWait(from('10.0.0.1'))).toBeNull();
  const seconds = await secondsToWait(from('10.0.0.1'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await secondsToWait(from('10.0.0.2'))).toBeNull();
  expect(await secondsToWait(from())).toBeNull();
});

test('a person takes so many files in a minute, whichever address they come from; others are not held up', async () => {
  for (let file = 0; file < EXPORTS_PER_MINUTE; file++) expect(await secondsUntilExport('ada')).toBeNull();
  expect(await secondsUntilExport('ada')).toBeGreaterThanOrEqual(1);
  expect(await secondsUntilExport('una')).toBeNull();
});
