import { describe, expect, it } from 'vitest';
import { FORM_ENTRIES } from '@/scripts/drill/form-entries';
import { strangeBodies } from '@/scripts/drill/strange-bodies';

const CAUTIOUS = 2_000;

describe.each(Object.entries(FORM_ENTRIES))('%s', (_name, [schema, valid]) => {
  it('takes a valid input', () => {
    expect(schema.safeParse(valid).success).toBe(true);
  });

  it('refuses or takes what is strange, at once, without an exception, and never what nobody asked for', () => {
    const bodies = strangeBodies(valid);
    expect(bodies.length).toBeGreaterThan(150);
    for (const body of bodies) {
      const value = parsed(body);
      const start = performance.now();
      const outcome = schema.safeParse(value);
      expect(performance.now() - start, body.slice(0, 200)).toBeLessThan(CAUTIOUS);
      if (!outcome.success) continue;
      expect(typeof outcome.data).toBe('object');
      // Nothing of what was sent reaches the prototype of what comes out.
      expect(Object.getPrototypeOf(outcome.data)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    }
  });

  it('refuses every other shape of the whole, and numbers where text is meant', () => {
    for (const value of [null, undefined, 1, 'x', true, [], [valid], Number.NaN, new Map(), () => valid])
      expect(schema.safeParse(value).success).toBe(false);
    for (const [key, own] of Object.entries(valid)) {
      if (typeof own !== 'string') continue;
      for (const value of [1, Number.NaN, -0, true, [own], { own }, Symbol('x')])
        expect(schema.safeParse({ ...valid, [key]: value }).success, key).toBe(false);
    }
  });
});

/** What a body holds; a body that is no JSON holds its text. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
