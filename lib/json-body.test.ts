import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json-body';
import { BODY_BYTES } from './limits';
import { fieldSaveSchema } from './reflection/response/schema';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function bodyOf(content: string | Uint8Array, headers: Record<string, string> = JSON_TYPE) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { body } = new Response(Uint8Array.from(bytes));
  return { headers: new Headers(headers), body };
}
const codeOf = async (request: ReturnType<typeof bodyOf>) => {
  const read = await readJson(request);
  return read.ok ? 'ok' : `${read.failure.status} ${read.failure.code}`;
};
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('a body', () => {
  it.each<[string, ReturnType<typeof bodyOf>, string]>([
    ['of JSON', bodyOf('{"a":[1,"b"]}'), 'ok'],
    ['of another type', bodyOf('{}', { 'content-type': 'text/plain' }), '415 not-json'],
    ['without a type', bodyOf('{}', {}), '415 not-json'],
    ['that says it is too large', bodyOf('{}', { ...JSON_TYPE, 'content-length': '262145' }), '413 too-large'],
    ['that is too large and does not say so', bodyOf(`"${'a'.repeat(BODY_BYTES)}"`), '413 too-large'],
    ['of which a part was lost', bodyOf('{"a":1}', { ...JSON_TYPE, 'content-length': '900' }), '400 incomplete'],
    ['that is no JSON', bodyOf('{"a":'), '422 invalid'],
    ['that is empty', bodyOf(''), '422 invalid'],
    ['that is no UTF-8', bodyOf(new Uint8Array([0x22, 0xff, 0x22])), '422 invalid'],
    ['as deep as allowed', bodyOf(nested(8)), 'ok'],
    ['too deep', bodyOf(nested(9)), '422 invalid'],
    ['with too many members', bodyOf(`{${Array.from({ length: 201 }, (_, i) => `"k${i}":1`)}}`), '422 invalid'],
    ['with a list too long', bodyOf(JSON.stringify(Array(501).fill(1))), '422 invalid'],
    ['with a text too long', bodyOf(`"${'a'.repeat(20_001)}"`), '422 invalid'],
    ['with NUL', bodyOf('"a\\u0000b"'), '422 invalid'],
    ['with half a pair', bodyOf('"a\\ud800b"'), '422 invalid'],
    ['with a prototype', bodyOf('{"__proto__":{"a":1}}'), '422 invalid'],
  ])('%s', async (_what, request, code) => {
    expect(await codeOf(request)).toBe(code);
  });

  it('has its accents composed, in names, too', async () => {
    expect(await readJson(bodyOf('{"A\u030A":"e\u0301"}'))).toEqual({ ok: true, value: { '\u00C5': '\u00E9' } });
  });
});

describe('any body at all (F1)', () => {
  const valid = fc.record({
    id: fc.uuid(),
    fromVersion: fc.nat(1000),
    answer: fc.oneof(
      fc.record({ state: fc.constant('answered'), value: fc.integer({ min: -1000, max: 1000 }) }),
      fc.record({ state: fc.constant('answered'), text: fc.string({ minLength: 1 }) }),
      fc.record({ state: fc.constantFrom('not-relevant', 'no-answer', 'empty') }),
    ),
  });
  const strange = fc.constantFrom<unknown>(null, [], {}, -0, 1e308, '', '\0', '\ud800', true, 'x'.repeat(30_000), [
    [[]],
  ]);
  const isAccepted = async (body: unknown) => {
    const read = await readJson(bodyOf(JSON.stringify(body)));
    return read.ok && fieldSaveSchema.safeParse(read.value).success;
  };

  it('is accepted as a save or refused, and one strange member makes it refused', async () => {
    const property = fc.asyncProperty(
      valid,
      fc.constantFrom('id', 'fromVersion', 'answer', 'state', 'role', '__proto__'),
      strange,
      async (save, member, value) => {
        const isPlain = !JSON.stringify(save).includes('\\u');
        if (isPlain) expect(await isAccepted(save)).toBe(true);
        const changed =
          member === 'state' ? { ...save, answer: { ...save.answer, state: value } } : { ...save, [member]: value };
        const isStillOne = member === 'fromVersion' && Object.is(value, -0);
        if (member !== '__proto__') expect(await isAccepted(changed)).toBe(isStillOne);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('of any JSON never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => void (await readJson(bodyOf(text)))),
      { numRuns: 300 },
    );
  });
});
