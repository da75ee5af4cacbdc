import { describe, expect, it } from 'vitest';
import { parseReference, sourceText } from './rules';

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
