import { describe, expect, it } from 'vitest';
import { isOwnOrigin, parseOrigins } from './origin';

const own = parseOrigins(' https://fellespott.no/, http://localhost:3000');

describe('where a change comes from', () => {
  it.each([
    ['https://fellespott.no', 'same-origin', true],
    ['http://localhost:3000', null, true],
    ['https://fellespott.no:8443', 'same-site', false],
    ['https://evil.example', 'same-origin', false],
    ['null', null, false],
    ['https://fellespott.no.evil.example', null, false],
    [null, 'same-origin', true],
    [null, 'cross-site', false],
    [null, 'none', false],
    [null, null, false],
    ['', null, false],
  ])('origin %s, fetch site %s: %s', (origin, fetchSite, expected) => {
    expect(isOwnOrigin({ origin, fetchSite }, own)).toBe(expected);
  });
});
