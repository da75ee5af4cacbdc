import { expect, it } from 'vitest';
import { readRegistrationAddress, registrationFormSchema } from './schema';

const FORM = {
  programme: 'pfp',
  kind: 'plan',
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  saveId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  base: '0',
  municipality: 'k0437',
  countyGovernor: '',
  number: '3427',
  effectiveOn: '2020-05-01',
  intent: 'register',
  'content.name': 'Strategi 0–24',
};
const read = (more: Readonly<Record<string, string>>) => registrationFormSchema.safeParse({ ...FORM, ...more });

it('writes ids as the database does, so that the trail tells of the same id', () => {
  const { id, saveId } = FORM;
  expect(read({ id: id.toUpperCase(), saveId: saveId.toUpperCase() }).data).toMatchObject({ id, saveId });
});

it.each([
  [{ base: '-1' }],
  [{ base: '1e9' }],
  [{ base: 'NaN' }],
  [{ number: '../1' }],
  [{ number: '3427\n' }],
  [{ intent: 'withdraw:all' }],
  [{ intent: 'rows:__proto__' }],
  [{ id: `${FORM.id}'` }],
  [{ programme: 'x'.repeat(65) }],
  [{ 'content.name': 'x'.repeat(30_000) }],
  [{ ['x'.repeat(121)]: 'x' }],
])('refuses a form that no page of ours sends: %j', (more) => {
  expect(read(more).success).toBe(false);
});

it('refuses more fields than any kind has', () => {
  expect(read(Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`content.${index}`, '']))).success).toBe(
    false,
  );
});

it.each([
  [{ gjort: 'alt', versjon: '-1', bekreft: 'ja' }],
  [{ gjort: ['kladd', 'trukket'], versjon: '1e99', bekreft: ['trekk'] }],
  [{ versjon: '2.5' }],
  [null],
  ['x'],
])('of an address reads nothing that it does not know: %j', (query) => {
  expect(readRegistrationAddress(query)).toEqual({ done: null, version: null, confirms: false });
});
