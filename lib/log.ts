/**
 * The application's log: one JSON object a line on standard output. Only the keys below can be written, so that no name,
 * answer, cookie or SQL value can slip into it; a key is added here when it is certain that it never holds one.
 */
import pino from 'pino';

/** How much waits while the log cannot be written, on a full disk for instance, in characters; what comes after it is dropped. */
const LONGEST_WAITING = 1_000_000;

// A log that cannot be written must not stop what it tells of. pino's own destination answers a full disk by an error that nobody
// hears, which ends the process, and then tries for ever to write the rest: a server that neither answers nor ends.
const output = pino.destination({ dest: 1, sync: true, maxLength: LONGEST_WAITING });
output.on('error', () => {});

const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } };
const logger = pino(options, output);

export const LOG_KEYS = ['requestId', 'digest', 'endpoint', 'status', 'errorName', 'errorCode', 'errorFrames'] as const;
export type LogFields = Partial<Record<(typeof LOG_KEYS)[number], string | number>>;
export type LogLevel = 'info' | 'warn' | 'error';

/** Writes an event (`endpoint.failed`) with its fields; keys that are not allowed are left out. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  logger[level](allowedFields(fields), event);
}

/** The fields that may be written, whatever else an object brings. */
export function allowedFields(fields: LogFields): LogFields {
  return Object.fromEntries(LOG_KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
}

/**
 * What of an error may be written: its name, its code and where it was thrown. Its message is left out, since a database
 * quotes values in it.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, ...code, errorFrames: frames.map((line) => line.trim()).join(' | ') };
}

function levelName(level: string): { level: string } {
  return { level };
}
