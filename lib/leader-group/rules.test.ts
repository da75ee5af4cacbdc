import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INVITATION_WINDOW,
  invitationLimit,
  MOST_BY_GROUP,
  MOST_MEMBERS,
  MOST_TO_PERSON,
  MOST_TO_PERSON_BY_ALL,
  readInvitation,
} from './rules';

const NOW = new Date('2026-11-22T13:00:00Z');
const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);

describe('what an invitation holds', () => {
  it('is kept on one line and in small letters, and read again it stays as it is', () => {
    const name = fc.string({ unit: 'binary', maxLength: 200 });
    const email = fc.stringMatching(/^ ?[A-Za-z.+-]{1,20}@[A-Z][a-z]{1,9}\.no ?$/);
    fc.assert(
      fc.property(name, email, (name, email) => {
        const read = readInvitation({ name, email });
        if (!read.ok) {
          expect(read.failure.map(({ field }) => field)).toEqual(['name']);
          return;
        }
        expect(read.value.name).not.toMatch(/^\s|\s$|\s\s|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(read.value.name.length).toBeLessThanOrEqual(120);
        expect(read.value.email).toBe(email.trim().toLowerCase());
        expect(readInvitation(read.value)).toEqual(read);
      }),
    );
  });

  it('is a name and an address', () => {
    expect(readInvitation({ name: ' Kari \r\n Nes ', email: ' Kari.Nes@Tynset.no ' })).toEqual({
      ok: true,
      value: { name: 'Kari Nes', email: 'kari.nes@tynset.no' },
    });
    expect(readInvitation({ name: 'x'.repeat(120), email: `${'a'.repeat(243)}@tynset.no` })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['', 'a@b.no', [{ field: 'name', code: 'required' }]],
    [' \u200b ', 'a@b.no', [{ field: 'name', code: 'required' }]],
    ['x'.repeat(121), 'a@b.no', [{ field: 'name', code: 'too-long' }]],
    ['Kari', ' ', [{ field: 'email', code: 'required' }]],
    ['Kari', 'kari@tynset', [{ field: 'email', code: 'email' }]],
    ['Kari', 'a@b@c.no', [{ field: 'email', code: 'email' }]],
    ['Kari', 'a@b.no\r\nBcc: c@d.no', [{ field: 'email', code: 'email' }]],
    ['Kari', `${'a'.repeat(245)}@tynset.no`, [{ field: 'email', code: 'email' }]],
    [
      '',
      '',
      [
        { field: 'name', code: 'required' },
        { field: 'email', code: 'required' },
      ],
    ],
  ])('refuses the name %j with the address %j', (name, email, faults) => {
    expect(readInvitation({ name, email })).toEqual({ ok: false, failure: faults });
  });
});

describe('how many invitations there may be', () => {
  const instants = fc.array(
    fc.integer({ min: -2 * INVITATION_WINDOW, max: 0 }).map((ago) => new Date(NOW.getTime() + ago)),
    { maxLength: 70 },
  );
  const counted = (list: readonly Date[], now: Date) =>
    list.filter((one) => one.getTime() > now.getTime() - INVITATION_WINDOW).length;

  it('is never more within any 24 hours than the limits say, and never refused below them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        instants,
        instants,
        instants,
        (members, byGroup, toPerson, byOthers) => {
          const isWithin =
            members < MOST_MEMBERS &&
            counted(byGroup, NOW) < MOST_BY_GROUP &&
            counted(toPerson, NOW) < MOST_TO_PERSON &&
            counted(toPerson, NOW) + counted(byOthers, NOW) < MOST_TO_PERSON_BY_ALL;
          expect(invitationLimit({ members, byGroup, toPerson, byOthers }, NOW) === null).toBe(isWithin);
        },
      ),
    );
  });

  it('says a time at which the limit that it names has passed, and not more than a minute too late', () => {
    fc.assert(
      fc.property(instants, instants, instants, (byGroup, toPerson, byOthers) => {
        const limit = invitationLimit({ members: 1, byGroup, toPerson, byOthers }, NOW);
        if (limit === null || limit.again === null) return;
        const again = new Date(limit.again);
        const list = limit.code === 'group-day' ? byGroup : toPerson;
        expect(counted(list, again)).toBeLessThan(limit.most);
        expect(counted(list, new Date(again.getTime() - 60_001))).toBeGreaterThanOrEqual(limit.most);
        expect(again.getTime() % 60_000).toBe(0);
      }),
    );
  });

  it('does not depend on the order in which they are counted', () => {
    fc.assert(
      fc.property(instants, (list) => {
        const limit = invitationLimit({ members: 1, byGroup: list, toPerson: [], byOthers: [] }, NOW);
        expect(invitationLimit({ members: 1, byGroup: [...list].reverse(), toPerson: [], byOthers: [] }, NOW)).toEqual(
          limit,
        );
      }),
    );
  });

  it.each([
    [
      'a full group',
      { members: 25, byGroup: [], toPerson: [], byOthers: [] },
      { code: 'group-full', most: 25, again: null },
    ],
    ['room for one more', { members: 24, byGroup: [], toPerson: [], byOthers: [] }, null],
    [
      'the third to one address today',
      { members: 4, byGroup: [], toPerson: [at('10:00'), at('11:00'), at('12:00')], byOthers: [] },
      { code: 'address-day', most: 3, again: '2026-11-23T10:00:00.000Z' },
    ],
    [
      'twelve to one address, ten of them by others: without a time, which would tell when',
      { members: 4, byGroup: [], toPerson: [at('10:00'), at('11:00')], byOthers: Array(10).fill(at('12:00')) },
      { code: 'address-many', most: 12, again: null },
    ],
    [
      'two to one address',
      { members: 4, byGroup: [], toPerson: [at('10:00'), at('11:00')], byOthers: [at('11:30'), at('12:00')] },
      null,
    ],
    [
      'thirty of the group, of which the first was at half past nine',
      { members: 4, byGroup: [at('09:30'), ...Array(29).fill(at('10:00'))], toPerson: [], byOthers: [] },
      { code: 'group-day', most: 30, again: '2026-11-23T09:30:00.000Z' },
    ],
    [
      'both at once: the group’s first, since no other address helps',
      { members: 4, byGroup: Array(30).fill(at('09:00')), toPerson: Array(3).fill(at('12:00')), byOthers: [] },
      { code: 'group-day', most: 30, again: '2026-11-23T09:00:00.000Z' },
    ],
  ])('with %s', (_, ground, expected) => {
    expect(invitationLimit(ground, NOW)).toEqual(expected);
  });
});
