import { expect, test } from 'vitest';
import { DATA_POLICY, pagePolicy } from './headers';

const production = pagePolicy({ nonce: 'bm9uY2U', development: false, secure: true });

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((part) => part.split(' ')[0] === name);
}

test('inline scripts need the nonce, and nothing may be evaluated', () => {
  expect(directive(production, 'script-src')).toBe("script-src 'nonce-bm9uY2U' 'strict-dynamic'");
  expect(directive(production, 'style-src')).not.toContain('unsafe-inline');
});

test.each(['object-src', 'base-uri', 'frame-ancestors'])('%s is closed', (name) => {
  expect(directive(production, name)).toBe(`${name} 'none'`);
});

test('plain http, as on one’s own machine, is not turned into https', () => {
  expect(pagePolicy({ nonce: 'x', development: false, secure: false })).not.toContain('upgrade-insecure-requests');
  expect(production).toContain('upgrade-insecure-requests');
});

test('only development may evaluate', () => {
  expect(pagePolicy({ nonce: 'x', development: true, secure: false })).toContain("'unsafe-eval'");
});

test('data may load nothing', () => {
  expect(DATA_POLICY).toContain("default-src 'none'");
});
