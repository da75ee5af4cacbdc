import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { DATA_POLICY, FILE_POLICY, FIXED_HEADERS } from './lib/headers';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  serverExternalPackages: ['@electric-sql/pglite', '@resvg/resvg-js', 'pdfkit'],
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // What depends on the request (nonce, https) is in proxy.ts.
  headers: async () => [
    { source: '/:path*', headers: [...FIXED_HEADERS] },
    // Next answers 405 by itself to what a handler does not export, but leaves out what would have been right.
    { source: '/api/v1/:path*', headers: [{ key: 'Allow', value: 'GET, HEAD, OPTIONS' }] },
    // Left out of proxy.ts, since they take bodies.
    { source: '/api/reflection/:path*', headers: [{ key: 'Content-Security-Policy', value: DATA_POLICY }] },
    {
      source: '/api/program/:programme/vedlegg/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: FILE_POLICY },
        { key: 'Cache-Control', value: 'private, no-store' },
      ],
    },
    { source: '/schemas/:path*', headers: [{ key: 'Allow', value: 'GET, HEAD, OPTIONS' }] },
  ],
};

export default withNextIntl(config);
