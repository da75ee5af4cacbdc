import { readiness } from '@/lib/db/ready';
import { log } from '@/lib/log';

/** Ready to serve. Why it is not goes to the log alone. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  const headers = { 'Cache-Control': 'no-store' };
  if (state === 'ready') return Response.json({ status: 'ready' }, { headers });
  log('warn', 'ready.refused', { errorCode: state });
  return Response.json({ status: 'not ready' }, { status: 503, headers });
}
