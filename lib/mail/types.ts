/** The words of mail: what is written, to whom, and why it was not sent. */
import type { Locale } from '../locale';

export const MAIL_TEMPLATES = ['invitation', 'reminder', 'receipt'] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/**
 * What a mail is made of: names, a path on our own site, a date. There is no field that an answer could stand in
 * (security.md, rule 31).
 */
export interface MailParameters {
  readonly locale: Locale;
  readonly municipality: string;
  /** Name of the programme (invitation) or of the round (reminder, receipt). */
  readonly subject: string;
  readonly path: string;
  /** A calendar date, YYYY-MM-DD: the last day to answer. */
  readonly deadline?: string | undefined;
  /** A receipt: the instant of sending, and the first characters of the content's hash. */
  readonly sentAt?: string | undefined;
  readonly hash?: string | undefined;
  /** A reminder: the round, so that nobody is reminded of what was sent in the meantime. */
  readonly round?: string | undefined;
}

/** A mail in words, before it gets a sender and a recipient. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** A mail as it is handed over. Addresses alone, no names: what a person is called cannot become a header. */
export interface OutgoingMail extends MailText {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The host that the message's id names. */
  readonly host: string;
}

export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
}

/** Why a mail was not sent; these words are all that is kept of it. The last four are final. */
export const MAIL_FAULTS = [
  'no-connection',
  'no-answer-in-time',
  'sign-in-refused',
  'server-refused',
  'recipient-refused',
  'no-address',
  'not-needed',
  'not-readable',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

export interface Delivery {
  readonly sent: number;
  readonly failed: number;
}
