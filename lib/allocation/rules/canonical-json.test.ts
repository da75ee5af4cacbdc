import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { hashOf } from './hash';
import { compareText } from './text-order';

describe('canonical JSON', () => {
  it('sorts members, keeps lists, and has no white space', () => {
    expect(canonicalJson({ b: [1, 'å', { z: null, a: true }], a: -0 })).toBe('{"a":0,"b":[1,"å",{"a":true,"z":null}]}');
  });
  it('sorts by code point, not as numbers and not by UTF-16', () => {
    expect(canonicalJson({ 10: 0, 9: 0, B: 0, a: 0 })).toBe('{"10":0,"9":0,"B":0,"a":0}');
    expect(['\u{1F600}', '\uFF5E', 'z', 'za', ''].sort(compareText)).toEqual(['', 'z', 'za', '\uFF5E', '\u{1F600}']);
  });
  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('hash', () => {
  it('is SHA-256 of the text in UTF-8', () => {
    expect(hashOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(hashOf({ a: 'ø' })).toBe(hashOf(JSON.parse('{ "a" : "\\u00f8" }')));
  });
});
