import { describe, expect, it } from 'vitest';
import { osloDate } from '@/lib/time';
import { lastDay, notWritableOn } from './writability';

const round = { status: 'open', opensOn: '2022-10-01', deadline: '2022-10-30' } as const;
const on = (instant: string) => notWritableOn(round, 'writing', [], osloDate(new Date(instant)));

describe('the deadline', () => {
  it('is the whole last day in Norway, on the night that summer time ends, too', () => {
    // 30 October 2022 has 25 hours in Oslo: it starts at 22:00Z on the 29th and ends at 23:00Z on the 30th.
    expect(on('2022-10-30T22:59:59Z')).toBeNull();
    expect(on('2022-10-30T23:00:00Z')).toBe('deadline-passed');
    expect(on('2022-09-30T21:59:59Z')).toBe('not-open-yet');
    expect(on('2022-09-30T22:00:00Z')).toBeNull();
  });

  it('moves for the municipality that was given more time, and only later', () => {
    const extension = { kind: 'extension', deadline: '2022-11-07' } as const;
    expect(lastDay('2022-10-30', [extension, { kind: 'correction', deadline: '2022-10-01' }])).toBe('2022-11-07');
    expect(notWritableOn(round, 'writing', [extension], '2022-11-07')).toBeNull();
    expect(notWritableOn(round, 'writing', [extension], '2022-11-08')).toBe('deadline-passed');
  });
});

describe('a state', () => {
  const correction = { kind: 'correction', deadline: '2022-12-01' } as const;
  it('that takes nothing says why', () => {
    expect(notWritableOn({ ...round, status: 'planned' }, 'not-started', [], '2022-10-05')).toBe('not-open-yet');
    expect(notWritableOn(round, 'sent', [], '2022-10-05')).toBe('sent');
    expect(notWritableOn({ ...round, status: 'closed' }, 'writing', [], '2022-10-05')).toBe('round-closed');
    expect(notWritableOn({ ...round, status: 'published' }, 'writing', [correction], '2022-11-05')).toBe(
      'round-closed',
    );
  });

  it('closed still takes a correction while its time lasts', () => {
    expect(notWritableOn({ ...round, status: 'closed' }, 'writing', [correction], '2022-12-01')).toBeNull();
    expect(notWritableOn({ ...round, status: 'closed' }, 'writing', [correction], '2022-12-02')).toBe('round-closed');
  });
});
