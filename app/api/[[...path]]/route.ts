import { refuse } from '@/lib/endpoint';

/** Any address under /api that has no handler of its own: programs get JSON, not the page for people. */
function nothingHere(): Response {
  return refuse({
    status: 404,
    code: 'not-found',
    message: 'There is nothing at this address. See /api/v1/openapi.json.',
  });
}

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT };
