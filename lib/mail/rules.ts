/** How a mail reads, when it is tried again, and what is kept of a failure. */
import { formatDate, formatInstant } from '../format';
import en from '../i18n/messages/en/mail.json';
import nb from '../i18n/messages/nb/mail.json';
import nn from '../i18n/messages/nn/mail.json';
import type { Locale } from '../locale';
import type { MailFault, MailParameters, MailTemplate, MailText } from './types';

const WORDS = { nb, nn, en } as const;
const LONGEST_NAME = 120;

/**
 * A text as part of a line: control characters and every kind of line break become one space, so that a name can neither
 * begin a header nor a paragraph. Example: `"Ås\r\nBcc: a@b.no"` gives `Ås Bcc: a@b.no`.
 */
export function oneLine(text: string): string {
  const flat = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...flat]; // whole ones: half of a pair is no letter
  return letters.length <= LONGEST_NAME
    ? flat
    : `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * A mail in words: plain text, a link below `origin`, a date. Example: a reminder for Tynset with the deadline 2026-12-01 has
 * the subject *Påminnelse: refleksjonsskjemaet for Tynset er ikke sendt inn*, and *1. desember 2026* in its text.
 */
export function composeMail(template: MailTemplate, parameters: MailParameters, origin: string): MailText {
  const { locale, municipality, subject, path, deadline, sentAt, hash } = parameters;
  const words = WORDS[locale];
  const values = {
    municipality: oneLine(municipality),
    subject: oneLine(subject),
    deadline: deadline ? formatDate(deadline, locale) : '',
    sentAt: sentAt ? formatInstant(new Date(sentAt), locale) : '',
    hash: oneLine(hash ?? ''),
    link: `${origin}${path}`,
  };
  const own = words[template];
  const lines = [
    own.text,
    ...(deadline ? [words.deadline] : []),
    ...(template === 'receipt' ? [words.receipt.proof] : []),
    `${own.link}\n{link}`,
    words.foot,
  ];
  return {
    subject: fill(own.subject, values),
    body: `${lines.map((line) => fill(line, values)).join('\n\n')}\n`,
  };
}

/** One pass, so that a name in braces is a name and no placeholder. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A municipality that has decided on nynorsk is written to in nynorsk; all others in bokmål. */
export function mailLocale(officialForm: string | null | undefined): Locale {
  return officialForm === 'nn' ? 'nn' : 'nb';
}

const MINUTE = 60_000;
/** So often a mail is tried at most: for a day and a half. */
export const MOST_ATTEMPTS = 10;
/** A mail that is being sent is nobody else's for so long; longer than any transport waits. */
export const LEASE = 10 * MINUTE;
const LONGEST_WAIT = 6 * 60 * MINUTE;

/**
 * When a mail that failed is tried again: 2, 4, 8 … minutes later, at most 6 hours.
 * Example: after the third failed attempt at 12:00 it is 12:08.
 */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(2 ** attempts * MINUTE, LONGEST_WAIT));
}

const FINAL: readonly MailFault[] = ['recipient-refused', 'no-address', 'not-needed', 'not-readable'];

/** Whether there is no use in trying again. */
export function isFinal(fault: MailFault): boolean {
  return FINAL.includes(fault);
}

/**
 * What of a failure may be kept: one of our own words. What the server said can hold an address, so it is dropped.
 * Example: `{ code: 'EENVELOPE', responseCode: 550 }` gives `recipient-refused`.
 */
export function faultOf(error: unknown): MailFault {
  const { code, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly responseCode?: unknown;
  };
  if (code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500) return 'recipient-refused';
  if (code === 'EAUTH') return 'sign-in-refused';
  if (code === 'ETIMEDOUT') return 'no-answer-in-time';
  if (typeof responseCode === 'number') return 'server-refused';
  return 'no-connection';
}

/** A row of the outbox. The same key to the same person is kept once. */
export interface MailRow {
  readonly programmeId: string;
  readonly id: string;
  readonly municipalityId: string;
  readonly recipientId: string;
  readonly template: MailTemplate;
  readonly parameters: Record<string, string>;
  readonly key: string;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date;
}

/** A mail to be put into the outbox by the command that it tells of, in that command's transaction. Due at once. */
export function mailRow(
  mail: Omit<MailRow, 'parameters' | 'createdAt' | 'nextAttemptAt'> & { readonly parameters: MailParameters },
  now: Date,
): MailRow {
  const parameters = Object.fromEntries(
    Object.entries(mail.parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return { ...mail, parameters, createdAt: now, nextAttemptAt: now };
}

/** At most one reminder a day about a round, to one person for one municipality. */
export function reminderKey(round: string, municipality: string, day: string): string {
  return `reminder:${round}:${municipality}:${day}`;
}

/**
 * Whether an address leads nowhere by agreement (RFC 2606): all that demonstration persons may have.
 * @example ida@tynset.example → true; ida@tynset.kommune.no → false
 */
export function isReservedAddress(address: string | undefined): boolean {
  return address !== undefined && /@([^@\s]+\.)?(example|test|invalid)$|@example\.(com|net|org)$/i.test(address);
}
