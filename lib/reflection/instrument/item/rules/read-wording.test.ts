import { describe, expect, it } from 'vitest';
import type { Option } from '../../../types';
import type { ItemFields } from '../types';
import { readComparability, readWording, saysTheSame } from './read-wording';

const TEXTS = { textNb: 'Hvor ofte møtes dere?', textNn: 'Kor ofte møtest de?', textEn: 'How often do you meet?' };
const option = (id: string, nb: string): Option => ({ id, names: { nb, nn: `${nb} nn`, en: `${nb} en` } });
const row = (number: number, id: string, name: string): ItemFields => ({
  [`option${number}Id`]: id,
  [`option${number}Nb`]: name,
  [`option${number}Nn`]: name && `${name} nn`,
  [`option${number}En`]: name && `${name} en`,
});
const faultsOf = (read: ReturnType<typeof readWording> | ReturnType<typeof readComparability>) =>
  read.ok ? [] : read.failure.map(({ field, code }) => `${field} ${code}`);

describe('a wording', () => {
  it('is read in three languages, without what its kind does not have', () => {
    const read = readWording({ ...TEXTS, textNb: ' Hvor ofte?\r\nSvar kort. ', lowNb: 'Sjelden' }, 'number', []);
    expect(read).toEqual({
      ok: true,
      value: {
        texts: { nb: { text: 'Hvor ofte?\nSvar kort.' }, nn: { text: TEXTS.textNn }, en: { text: TEXTS.textEn } },
        named: [],
      },
    });
  });

  it('says in all languages what it says in one', () => {
    expect(faultsOf(readWording({ ...TEXTS, textNn: '', helpEn: 'Think of routines.' }, 'scale', []))).toEqual([
      'textNn all-languages',
      'helpNb all-languages',
      'helpNn all-languages',
      ...['lowNb', 'lowNn', 'lowEn', 'highNb', 'highNn', 'highEn'].map((field) => `${field} required`),
    ]);
    expect(faultsOf(readWording({ ...TEXTS, textNb: 'x'.repeat(601) }, 'text', []))).toEqual(['textNb too-long']);
  });

  it('keeps every option by its id, renamed or not, and gives a new one an id of its own', () => {
    const before = [option('none', 'Ingen'), option('noe', 'Noe')];
    const read = readWording(
      { ...TEXTS, ...row(1, 'none', 'Ikke i det hele tatt'), ...row(2, 'noe', 'Noe'), ...row(5, '', 'Noe') },
      'choice',
      before,
    );
    expect(read.ok && read.value.named.map(({ id, names }) => [id, names.nb])).toEqual([
      ['none', 'Ikke i det hele tatt'],
      ['noe', 'Noe'],
      ['noe-2', 'Noe'],
    ]);
  });

  it('never loses an option: neither emptied, nor left out, nor under another id', () => {
    const before = [option('none', 'Ingen'), option('some', 'Noe')];
    const kept = row(1, 'none', 'Ingen');
    const read = (more: ItemFields) => faultsOf(readWording({ ...TEXTS, ...kept, ...more }, 'choice', before));
    expect(read(row(2, 'some', ''))).toEqual(['option2Nb', 'option2Nn', 'option2En'].map((f) => `${f} option-kept`));
    expect(read({})).toEqual(['option1Nb option-kept']);
    expect(read(row(2, 'other', 'Noe'))).toEqual(['option1Nb option-kept']);
    expect(read({ ...row(2, 'none', 'Noe') })).toEqual(['option1Nb option-kept']);
  });

  it('offers a choice between two at least', () => {
    expect(faultsOf(readWording({ ...TEXTS, ...row(3, '', 'Ja') }, 'choice', []))).toEqual(['option1Nb two-options']);
  });

  it('is the same as another when it asks the same, whatever was noted about it', () => {
    const nb = { text: 'Hvor ofte?' };
    const texts = { nb, nn: { text: 'Kor ofte?' }, en: { text: 'How often?' } };
    const noted = { ...texts, nb: { ...nb, comparabilityNote: 'Ny skala.' } };
    expect(saysTheSame({ texts, named: [] }, { texts: noted, named: [] })).toBe(true);
    expect(saysTheSame({ texts, named: [] }, { texts, named: [option('none', 'Ingen')] })).toBe(false);
  });
});

describe('comparability', () => {
  const notes = { comparabilityNoteNb: 'Ny.', comparabilityNoteNn: 'Nytt.', comparabilityNoteEn: 'New.' };

  it('needs a reason in three languages, unless it is the same', () => {
    expect(readComparability({ comparability: 'same' })).toEqual({
      ok: true,
      value: { comparability: 'same', notes: null },
    });
    expect(faultsOf(readComparability({ comparability: 'caution' }))).toEqual(
      ['Nb', 'Nn', 'En'].map((locale) => `comparabilityNote${locale} note-missing`),
    );
    expect(faultsOf(readComparability({ ...notes, comparability: 'same', comparabilityNoteEn: '' }))).toEqual([
      'comparabilityNoteEn all-languages',
    ]);
    expect(readComparability({ ...notes, comparability: 'not-comparable' })).toEqual({
      ok: true,
      value: { comparability: 'not-comparable', notes: { nb: 'Ny.', nn: 'Nytt.', en: 'New.' } },
    });
    expect(faultsOf(readComparability({}))).toEqual(['comparability comparability']);
  });
});
