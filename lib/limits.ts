/** How many requests one client may send to the open interface in a minute. */
export const REQUESTS_PER_MINUTE = 300;

/** The most characters that a free text holds; more is refused in words, never cut. */
export const LONGEST_TEXT = 20_000;

/** What a JSON body may be at most (security.md, rule 28): bytes, levels, members of all its objects together, entries of a list. */
export const BODY_BYTES = 256 * 1024;
export const BODY_DEPTH = 8;
export const BODY_KEYS = 200;
export const BODY_LIST = 500;

/** How many changes one person may send in a minute from one session, and how many forms: far above what fingers do, far below a flood. */
export const CHANGES_PER_MINUTE = 600;

/**
 * What one owner keeps of one kind of registration, every version and draft counted: lists, dashboards and the catalogue read it all
 * at once. Many times what a municipality has in four years.
 */
export const REGISTRATION_ROWS = 1000;
export const REGISTRATION_CHARACTERS = 10_000_000;

/**
 * Documents (security.md, rule 28): bytes of one, well below where Next cuts bodies off; how many beside one registration; bytes of
 * all that belong to one municipality, or to one county governor where they stand with no municipality.
 */
export const ATTACHMENT_BYTES = 8 * 1024 * 1024;
export const ATTACHMENTS_PER_REGISTRATION = 20;
export const ATTACHMENT_BYTES_PER_OWNER = 500 * 1024 * 1024;

/**
 * What a form adds around its file at most; and how much of a body that is too large is still taken in, and thrown away, so that a
 * browser that is still sending gets to read why it was refused.
 */
export const FORM_BYTES = 64 * 1024;
export const DISCARDED_BYTES = 64 * 1024 * 1024;

/** How many files one person may take of what others have registered in a minute: enough to fetch each there is, far below copying it all on and on. */
export const EXPORTS_PER_MINUTE = 60;

/** How many documents one person may send in a minute. */
export const UPLOADS_PER_MINUTE = 30;

/** What an answer to one too many is called, also where the error page is told of it. */
export const TOO_MANY = 'too-many-requests';
