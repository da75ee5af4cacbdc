/**
 * The outcome of something that can fail in an expected way. Expected failures are values with a closed set of reasons;
 * what nobody expected is thrown.
 */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

/** A success: `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A failure: `failure('not-found')` is `{ ok: false, failure: 'not-found' }`. */
export function failure<F>(reason: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure: reason };
}
