/** Alive: the process answers. It asks nobody else, so that a database that is down does not restart the application. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
