/** The headers that keep a browser from doing what no page of ours asks for (S1). */

export interface PolicyContext {
  /** Fresh for every request; what carries it may run. */
  readonly nonce: string;
  /** React's error messages in development are built with eval, and the error overlay brings styles of its own. */
  readonly development: boolean;
  /** Whether all our own addresses are https. */
  readonly secure: boolean;
}

/** Which scripts, styles and connections a page may use: its own, and inline scripts with the nonce alone. */
export function pagePolicy({ nonce, development, secure }: PolicyContext): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Bars and columns are as long as their value says: a style attribute, which can run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Data and files: nothing in them may run or load anything, should a browser show them as a page. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Files that others brought: a browser that showed one all the same would show it as a stranger's page, where nothing runs. */
export const FILE_POLICY = `${DATA_POLICY}; sandbox`;

/** Two years, as the browsers' preload lists ask for. */
export const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

/** Takes away what a browser keeps of a signed-out person's unsent answers. Cookies are left: they are ended one by one. */
export const CLEAR_DRAFTS = '"storage"';

/** The same for every answer, static files and errors included. */
export const FIXED_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
] as const;
