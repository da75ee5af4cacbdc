import { expect, test } from 'vitest';
import { escapeXml, wrapText } from './svg-text';

test('text stays text in XML', () => {
  expect(escapeXml('a < b & "c" \u0000\uD800')).toBe('a &lt; b &amp; &quot;c&quot; ');
});

test('breaks between words, and leaves a long one whole', () => {
  expect(wrapText('ett to tre', 6)).toEqual(['ett to', 'tre']);
  expect(wrapText('kommunestyremøte i går', 5)).toEqual(['kommunestyremøte', 'i går']);
  expect(wrapText('', 5)).toEqual([]);
});
