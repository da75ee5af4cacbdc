import { describe, expect, it } from 'vitest';
import { datingOf, knownDay, parseReference, sourceText } from './rules';

describe('references', () => {
  it('reads known parts and passes over the rest', () => {
    expect(parseReference('table=2; page=19')).toEqual([
      ['table', '2'],
      ['page', '19'],
    ]);
    expect(parseReference('chapter=3;section=1.1;page=')).toEqual([['section', '1.1']]);
    expect(parseReference('')).toEqual([]);
  });
  it('writes one line for files', () => {
    const note = {
      sourceId: '002',
      title: 'Sluttrapport',
      publisher: 'Oxford Research',
      year: 2023,
      licence: null,
      url: null,
    };
    expect(sourceText({ ...note, reference: 'table=2;page=19' })).toBe(
      'Oxford Research (2023): Sluttrapport, tabell 2, s. 19',
    );
    expect(sourceText({ ...note, reference: 'annex=Tynset;page=76–83;dating=description;inferred=state' })).toBe(
      'Oxford Research (2023): Sluttrapport, vedlegget om Tynset, s. 76–83, dagen er ikke oppgitt, delvis utledet',
    );
  });
});

describe('how much of a day is known', () => {
  it.each([
    [null, 'day'],
    [{ reference: 'section=5.3;page=54' }, 'day'],
    [{ reference: 'section=5.3;dating=month' }, 'month'],
    [{ reference: 'dating=season' }, 'season'],
    [{ reference: 'dating=year;inferred=day' }, 'year'],
    [{ reference: 'annex=Tynset;dating=description' }, 'around'],
    [{ reference: 'annex=Tynset;dating=interview' }, 'around'],
    [{ reference: 'dating=start' }, 'undated'],
    [{ reference: 'dating=end' }, 'undated'],
    // A kind that comes later must never make a day look known.
    [{ reference: 'dating=guess' }, 'undated'],
  ])('%o is known to the %s', (citation, expected) => {
    expect(knownDay(datingOf(citation))).toBe(expected);
  });
});
