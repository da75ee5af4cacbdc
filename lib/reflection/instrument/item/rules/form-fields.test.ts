import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../locale';
import { ITEM_KINDS, type Option } from '../../../types';
import type { ItemFields } from '../types';
import {
  hasEnds,
  hasOptions,
  hasRange,
  MOST_OPTIONS,
  NEW_OPTION_ROWS,
  ontoNewer,
  optionField,
  optionRows,
  TEXT_PARTS,
  textField,
  wordingFields,
} from './form-fields';
import { readWording } from './read-wording';

const TEXTS = { textNb: 'Hvor ofte møtes dere?', textNn: 'Kor ofte møtest de?', textEn: 'How often do you meet?' };
const option = (id: string, nb: string): Option => ({ id, names: { nb, nn: `${nb} nn`, en: `${nb} en` } });
const row = (number: number, id: string, name: string): ItemFields => ({
  [`option${number}Id`]: id,
  [`option${number}Nb`]: name,
  [`option${number}Nn`]: name && `${name} nn`,
  [`option${number}En`]: name && `${name} en`,
});

describe('a form opened upon an older wording', () => {
  it('keeps every letter typed, and takes on the options that came meanwhile', () => {
    const typed = { ...TEXTS, version: '1', ...row(1, 'none', 'Ingen!'), ...row(2, '', 'Mye') };
    const named = [option('none', 'Ingen'), option('some', 'Noe')];
    const onto = ontoNewer(typed, { version: 2, named });
    expect(onto).toEqual({ ...typed, version: '2', ...row(3, 'some', 'Noe') });
    expect(optionRows(onto)).toBe(9);
    expect(readWording(onto, 'choice', named).ok).toBe(true);
  });

  it('starts as the wording in force, but for its note', () => {
    const nb = { text: 'Hvor ofte?', comparabilityNote: 'Ny skala.' };
    const fields = wordingFields({ version: 3, texts: { nb, nn: nb, en: nb }, named: [option('none', 'Ingen')] });
    expect(fields).toMatchObject({ version: '3', textNb: 'Hvor ofte?', helpNn: '', option1Id: 'none' });
    expect(fields).not.toHaveProperty('comparabilityNoteNb');
  });
});

describe('the fields of a form', () => {
  it('have each a name of their own', () => {
    const rows = Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1);
    const names = [
      ...LOCALES.flatMap((locale) => TEXT_PARTS.map((part) => textField(part, locale))),
      ...rows.flatMap((one) => (['id', ...LOCALES] as const).map((of) => optionField(one, of))),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect([textField('help', 'nn'), optionField(2, 'nb'), optionField(11, 'id')]).toEqual([
      'helpNn',
      'option2Nb',
      'option11Id',
    ]);
  });

  it('are those that a kind has', () => {
    const kinds = (has: (kind: (typeof ITEM_KINDS)[number]) => boolean) => ITEM_KINDS.filter(has);
    expect(kinds(hasEnds)).toEqual(['scale', 'matrix']);
    expect(kinds(hasOptions)).toEqual(['choice', 'multiple-choice', 'matrix']);
    expect(kinds(hasRange)).toEqual(['scale', 'number', 'matrix']);
  });

  it('show every option that is filled in and room for new ones, never more rows than are read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: MOST_OPTIONS }), { maxLength: 6 }), (filled) => {
        const fields = Object.assign({}, ...filled.map((number) => row(number, '', 'Noe'))) as ItemFields;
        const last = Math.max(0, ...filled);
        expect(optionRows(fields)).toBe(Math.min(MOST_OPTIONS, last + NEW_OPTION_ROWS));
      }),
    );
  });

  it('carry a wording through the form and back unchanged', () => {
    const words = fc.stringMatching(/^[a-zæøå?]{1,20}( [a-zæøå?]{1,20})?$/);
    const texts = fc.record({ nb: words, nn: words, en: words });
    fc.assert(
      fc.property(
        texts,
        fc.uniqueArray(words, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        (asked, names, version) => {
          const named = names.map((name, index) => option(`valg-${index}`, name));
          const wording = {
            version,
            texts: { nb: { text: asked.nb }, nn: { text: asked.nn }, en: { text: asked.en } },
            named,
          };
          const read = readWording(wordingFields(wording), 'choice', named);
          expect(read).toEqual({ ok: true, value: { texts: wording.texts, named } });
        },
      ),
    );
  });

  it('upon a newer wording keep every letter typed and every option, old, new and typed', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(ids, ids, fc.string(), (seen, now, text) => {
        const typed: ItemFields = Object.assign(
          { version: '1', textNb: text },
          ...seen.map((id, index) => row(index + 1, id, `navn ${id}`)),
        );
        const onto = ontoNewer(typed, { version: 2, named: now.map((id) => option(id, id)) });
        expect(onto).toMatchObject({ ...typed, version: '2' });
        const kept = Array.from({ length: optionRows(onto) }, (_, index) => onto[optionField(index + 1, 'id')]).filter(
          Boolean,
        );
        expect(kept).toEqual([...seen, ...now.filter((id) => !seen.includes(id))]);
      }),
    );
  });
});
