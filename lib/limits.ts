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

/** What an answer to one too many is called, also where the error page is told of it. */
export const TOO_MANY = 'too-many-requests';
