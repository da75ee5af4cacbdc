/** The running server as a sender of any kind meets it, and the database behind it as its owner sees it. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { encode } from 'next-auth/jwt';
import pg from 'pg';
import { hashButVisits } from '@/tests/db/setup/row-hash';
import { ACTORS, type ActorName, CANARIES, type Canary, OWN_NAMES, PERSONS, tenantRows } from '@/tests/setup/tenants';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; "npm run test:e2e" sets it.`);
  return value;
}

export const ORIGIN = setting('E2E_POSTGRES_BASE_URL');
const HOUR = 3_600_000;

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}
export interface Sent {
  readonly actor?: ActorName;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Sends just what is given: no redirect is followed, and the path is neither cleaned nor encoded. */
export function send(path: string, { actor, method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(ORIGIN);
  // The open interface limits each client; on Linux every actor can have an address of its own.
  const from =
    actor && process.platform === 'linux' ? { localAddress: `127.0.1.${ACTORS.indexOf(actor) + 1}`, family: 4 } : {};
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { ...headers }, ...from }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

let connection: Promise<pg.Client> | undefined;

/** Runs SQL as the tables' owner, in the application's own name. */
export async function sql(text: string): Promise<Record<string, unknown>[]> {
  connection ??= (async () => {
    const client = new pg.Client({ connectionString: setting('E2E_DATABASE_URL') });
    await client.connect();
    await client.query("SET app.system = 'on'");
    return client;
  })();
  return (await (await connection).query(text)).rows;
}

export async function closeConnection(): Promise<void> {
  await (await connection)?.end();
  connection = undefined;
}

/** What all rows of all tables are, but for the time of a session's last visit. */
export const rowHash = () => hashButVisits(sql);

export async function addTenants(): Promise<void> {
  for (const statement of tenantRows) await sql(statement);
}

/** A session of a person and the cookie that a browser would hold, without the trail of a sign-in. */
export async function openSession(person: string): Promise<{ readonly id: string; readonly cookie: string }> {
  const id = randomUUID();
  await sql(
    `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at)
     VALUES ('${id}', '${person}', now(), now(), now() + interval '12 hours')`,
  );
  const token = await encode({ token: { sid: id }, secret: setting('E2E_AUTH_SECRET'), maxAge: (12 * HOUR) / 1000 });
  return { id, cookie: `fellespott=${token}` };
}

/** A cookie for everyone; none for nobody. */
export async function openSessions(): Promise<Record<ActorName, string>> {
  const cookies: Partial<Record<ActorName, string>> = { anonymous: '' };
  for (const [name, person] of Object.entries(PERSONS)) cookies[name as ActorName] = (await openSession(person)).cookie;
  return cookies as Record<ActorName, string>;
}

export function cookieHeader(cookie: string): Record<string, string> {
  return cookie === '' ? {} : { cookie };
}

/** Canaries in an answer that this actor may not read; in a refusal none but the own name, which stands on every page. */
export function strangers(answer: Answer, actor: ActorName, isRefused: boolean): readonly Canary[] {
  const text = answer.body + JSON.stringify(answer.headers);
  return (Object.keys(CANARIES) as Canary[]).filter((canary) => {
    const readers: readonly ActorName[] = CANARIES[canary];
    const mayRead = isRefused ? canary === OWN_NAMES[actor] : readers.includes(actor);
    return text.includes(canary) && !mayRead;
  });
}

export { ACTORS };
