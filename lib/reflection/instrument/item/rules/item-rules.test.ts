import { describe, expect, it } from 'vitest';
import type { Option } from '../../../types';
import type { BankEntry, ItemFields } from '../types';
import { bankAddress, findItems } from './find-items';
import { ontoNewer, optionRows, wordingFields } from './form-fields';
import { suggestId } from './item-id';
import { readItem } from './read-item';
import { readComparability, readWording, saysTheSame } from './read-wording';

const TEXTS = { textNb: 'Hvor ofte møtes dere?', textNn: 'Kor ofte møtest de?', textEn: 'How often do you meet?' };
const option = (id: string, nb: string): Option => ({ id, names: { nb, nn: `${nb} nn`, en: `${nb} en` } });
const row = (number: number, id: string, name: string): ItemFields => ({
  [`option${number}Id`]: id,
  [`option${number}Nb`]: name,
  [`option${number}Nn`]: name && `${name} nn`,
  [`option${number}En`]: name && `${name} en`,
});
const faultsOf = (read: { ok: true } | { ok: false; failure: unknown }) => {
  if (read.ok) return [];
  const found = read.failure as { field: string; code: string }[] | { faults: { field: string; code: string }[] };
  return ('faults' in found ? found.faults : found).map(({ field, code }) => `${field} ${code}`);
};

describe('a suggested id', () => {
  it.each([
    ['Hvor godt får dere til arbeid på tvers?', 'godt-arbeid-tvers'],
    ['Ærlig øvelse på ånd: én gang!', 'aerlig-ovelse-and-en'],
    ['Hva og hvor?', 'hva-og-hvor'],
    ['?!', ''],
    ['  ', ''],
  ])('is made of the telling words: %s', (text, id) => expect(suggestId(text, [])).toBe(id));

  it('is never one that is taken, an address of ours, or too long', () => {
    expect(suggestId('Ungdom', ['ungdom', 'ungdom-2'])).toBe('ungdom-3');
    expect(suggestId('Ny', [])).toBe('ny-2');
    const long = 'a'.repeat(90);
    expect(suggestId(long, [])).toHaveLength(60);
    expect(suggestId(long, [suggestId(long, [])])).toBe(`${'a'.repeat(58)}-2`);
  });
});

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

describe('a form opened upon an older wording', () => {
  it('keeps every letter typed, and takes on the options that came meanwhile', () => {
    const typed = { ...TEXTS, version: '1', ...row(1, 'none', 'Ingen!'), ...row(2, '', 'Mye') };
    const named = [option('none', 'Ingen'), option('some', 'Noe')];
    const onto = ontoNewer(typed, { version: 2, named });
    expect(onto).toEqual({ ...typed, version: '2', ...row(3, 'some', 'Noe') });
    expect(optionRows(onto)).toBe(9);
    expect(faultsOf(readWording(onto, 'choice', named))).toEqual([]);
  });

  it('starts as the wording in force, but for its note', () => {
    const nb = { text: 'Hvor ofte?', comparabilityNote: 'Ny skala.' };
    const fields = wordingFields({ version: 3, texts: { nb, nn: nb, en: nb }, named: [option('none', 'Ingen')] });
    expect(fields).toMatchObject({ version: '3', textNb: 'Hvor ofte?', helpNn: '', option1Id: 'none' });
    expect(fields).not.toHaveProperty('comparabilityNoteNb');
  });
});

describe('a new item', () => {
  const ends = { lowNb: 'a', lowNn: 'b', lowEn: 'c', highNb: 'd', highNn: 'e', highEn: 'f' };
  const read = (more: ItemFields, taken: readonly string[] = []) =>
    readItem({ ...TEXTS, ...ends, id: 'meetings', minimum: '1', maximum: '5', ...more }, 'scale', taken);

  it('is read with its scale and what it speaks to', () => {
    const item = read({ figure: '7', speaksTo: 'goal-4' });
    expect(item).toMatchObject({
      ok: true,
      value: { id: 'meetings', kind: 'scale', minimum: 1, maximum: 5, figure: '7', speaksTo: 'goal-4' },
    });
  });

  it('has an id that is free and fits an address; where none is typed, one is suggested before anything is saved', () => {
    expect(faultsOf(read({}, ['meetings']))).toEqual(['id id-taken']);
    expect(faultsOf(read({ id: 'Møter' }))).toEqual(['id id-shape']);
    expect(faultsOf(read({ id: 'ny' }))).toEqual(['id id-reserved']);
    expect(read({ id: '' }, ['ofte-motes'])).toEqual({
      ok: false,
      failure: { faults: [{ field: 'id', code: 'id-suggested' }], suggestedId: 'ofte-motes-2' },
    });
  });

  it('has ends in order, as whole numbers, and not too far apart', () => {
    expect(faultsOf(read({ minimum: '5', maximum: '5' }))).toEqual(['maximum ends-order']);
    expect(faultsOf(read({ minimum: '0', maximum: '21' }))).toEqual(['maximum ends-far']);
    expect(faultsOf(read({ minimum: '1,5', maximum: '' }))).toEqual(['minimum whole-number', 'maximum required']);
    expect(readItem({ ...TEXTS, id: 'n', minimum: '−10', maximum: '' }, 'number', [])).toMatchObject({
      value: { minimum: -10, maximum: null },
    });
  });
});

describe('the list', () => {
  const entry = (id: string, nb: string, rounds: readonly string[], speaksTo: string | null = null): BankEntry => ({
    id,
    kind: 'scale',
    speaksTo,
    version: 1,
    reconstructed: true,
    texts: { nb, nn: nb, en: `${nb} in English` },
    uses: rounds.map((round) => ({ round: { id: round, year: 2022, names: null }, status: 'published', version: 1 })),
  });
  const entries = [
    entry('across', 'Arbeid på tvers', ['2019', '2022'], 'goal-1'),
    entry('needs', 'Behov hos brukerne', ['2022']),
  ];
  const all = { search: '', kind: null, speaksTo: null, round: null };
  const ids = (more: object) => findItems(entries, { ...all, ...more }).map(({ id }) => id);

  it('finds by words in any language, and by what an item is', () => {
    expect(ids({})).toEqual(['across', 'needs']);
    expect(ids({ search: 'ENGLISH  brukerne' })).toEqual(['needs']);
    expect(ids({ round: '2019' })).toEqual(['across']);
    expect(ids({ speaksTo: 'goal-1', round: '2022' })).toEqual(['across']);
    expect(ids({ kind: 'text' })).toEqual([]);
  });

  it('has an address for every view', () => {
    expect(bankAddress('pfp', all)).toBe('/program/pfp/refleksjon/sporsmal');
    expect(bankAddress('pfp', { ...all, kind: 'text', round: '2022' }, 2)).toBe(
      '/program/pfp/refleksjon/sporsmal?slag=fritekst&runde=2022&side=2',
    );
  });
});
