/** What a browser tells about where a change comes from. */
export interface OriginHeaders {
  readonly origin: string | null;
  readonly fetchSite: string | null;
}

/**
 * Whether a change comes from our own pages. Compared with the configured origins, never with Host or X-Forwarded-Host,
 * which a sender can choose. Without an Origin header only the browser's own word for "same origin" will do.
 */
export function isOwnOrigin({ origin, fetchSite }: OriginHeaders, own: readonly string[]): boolean {
  if (origin === null || origin === '') return fetchSite === 'same-origin';
  return own.includes(origin);
}

/** The configured origins, from a comma-separated list. */
export function parseOrigins(list: string): readonly string[] {
  return list
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter((origin) => origin !== '');
}
