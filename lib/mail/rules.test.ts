import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale';
import { composeMail, faultOf, isReservedAddress, mailLocale, mailRow, nextAttempt, oneLine } from './rules';
import { MAIL_TEMPLATES, type MailParameters } from './types';

const ORIGIN = 'https://fellespott.example';
const PARAMETERS: MailParameters = {
  locale: 'nb',
  municipality: 'Tynset',
  subject: 'Øvingsrunde',
  path: '/program/pfp/refleksjon/ovelse/svar/3427',
  deadline: '2026-12-01',
  sentAt: '2026-11-22T09:00:00Z',
  hash: '0a1b2c3d4e5f',
};

describe('a mail', () => {
  it('carries the link, and the date in words', () => {
    const { subject, body } = composeMail('reminder', PARAMETERS, ORIGIN);
    expect(subject).toBe('Påminnelse: refleksjonsskjemaet for Tynset er ikke sendt inn');
    expect(body).toContain('1. desember 2026');
    expect(body).toContain(`${ORIGIN}/program/pfp/refleksjon/ovelse/svar/3427\n`);
  });
  it('leaves no placeholder open, in any language', () => {
    for (const template of MAIL_TEMPLATES)
      for (const locale of LOCALES) {
        const { subject, body } = composeMail(template, { ...PARAMETERS, locale }, ORIGIN);
        expect(subject + body).not.toMatch(/[{}]/);
      }
  });
  it('has a subject of one line, whatever things are called', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(name, name, fc.constantFrom(...MAIL_TEMPLATES), (municipality, subject, template) => {
        const mail = composeMail(template, { ...PARAMETERS, municipality, subject }, ORIGIN);
        const plain = composeMail(template, PARAMETERS, ORIGIN);
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(mail.body.split('\n')).toHaveLength(plain.body.split('\n').length);
      }),
    );
  });
  it('takes a name in braces as a name', () => {
    expect(composeMail('reminder', { ...PARAMETERS, municipality: '{link}' }, ORIGIN).subject).toContain('{link}');
  });
  it('is written in nynorsk where the municipality has decided on it', () => {
    expect([mailLocale('nn'), mailLocale('nb'), mailLocale('neutral'), mailLocale(null)]).toEqual([
      'nn',
      'nb',
      'nb',
      'nb',
    ]);
  });
  it('is kept without what it has not', () => {
    const { deadline: _, ...rest } = PARAMETERS;
    const row = mailRow(
      {
        programmeId: 'pfp',
        id: 'x',
        municipalityId: 'm',
        recipientId: 'p',
        template: 'reminder',
        parameters: rest,
        key: 'k',
      },
      new Date(0),
    );
    expect(row.parameters).not.toHaveProperty('deadline');
    expect(row.nextAttemptAt).toEqual(new Date(0));
  });
});

describe('a name', () => {
  it.each([
    ['Ås\r\nBcc: a@b.no', 'Ås Bcc: a@b.no'],
    ['  Nord-\u2028Fron\u0000 ', 'Nord- Fron'],
    ['x'.repeat(300), `${'x'.repeat(119)}…`],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('a failure', () => {
  it('is tried again after 2, 4, 8 … minutes, at most 6 hours', () => {
    const waits = [1, 2, 3, 8, 9, 40].map((attempts) => nextAttempt(attempts, new Date(0)).getTime() / 60_000);
    expect(waits).toEqual([2, 4, 8, 256, 360, 360]);
  });
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550 }, 'recipient-refused'],
    [{ code: 'EENVELOPE', responseCode: 450 }, 'server-refused'],
    [{ code: 'EAUTH', responseCode: 535 }, 'sign-in-refused'],
    [{ code: 'ETIMEDOUT' }, 'no-answer-in-time'],
    [{ code: 'EMESSAGE', responseCode: 554, message: 'kari@kommune.no is a spammer' }, 'server-refused'],
    [{ code: 'ECONNECTION' }, 'no-connection'],
    ['kari@kommune.no', 'no-connection'],
    [null, 'no-connection'],
  ])('%j is kept as %s', (error, word) => {
    expect(faultOf(error)).toBe(word);
  });
});

describe('an address of a demonstration person', () => {
  it.each(['ida@tynset.example', 'a@example.org', 'a@b.test', 'A@B.INVALID'])('%s leads nowhere', (address) => {
    expect(isReservedAddress(address)).toBe(true);
  });
  it.each([undefined, 'ida@tynset.kommune.no', 'a@example.no', 'a@myexample.com', 'a@b.example.no'])(
    '%s may lead somewhere',
    (address) => {
      expect(isReservedAddress(address)).toBe(false);
    },
  );
});
