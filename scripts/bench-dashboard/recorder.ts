/** Stands between the application and PostgreSQL and writes down which statements are sent, to send them again without the application. */
import net from 'node:net';
import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
}

/** What one connection sent, from BEGIN to COMMIT or alone. */
export type Exchange = readonly Statement[];

export async function startRecorder(databaseUrl: string) {
  const target = new URL(databaseUrl);
  let heard: { connection: number; statement: Statement }[] = [];
  let connections = 0;
  const server = net.createServer((client) => {
    const connection = connections++;
    const database = net.connect(Number(target.port), target.hostname);
    const reader = frontendReader((statement) => heard.push({ connection, statement }));
    client.on('data', (bytes: Buffer) => {
      reader(bytes);
      database.write(bytes);
    });
    database.pipe(client);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    databaseUrl: url.href,
    /** What is sent while something is done. */
    record: async (work: () => Promise<unknown>): Promise<readonly Exchange[]> => {
      heard = [];
      await work();
      return exchangesOf(heard);
    },
    stop: () => void server.close(),
  };
}

/** Statements of a connection in their order, a transaction being one exchange. */
function exchangesOf(heard: readonly { connection: number; statement: Statement }[]): readonly Exchange[] {
  const open = new Map<number, Statement[]>();
  const exchanges: Statement[][] = [];
  for (const { connection, statement } of heard) {
    const begun = open.get(connection);
    if (begun) begun.push(statement);
    else {
      const exchange = [statement];
      exchanges.push(exchange);
      if (/^BEGIN/i.test(statement.text)) open.set(connection, exchange);
    }
    if (/^(COMMIT|ROLLBACK)/i.test(statement.text)) open.delete(connection);
  }
  return exchanges;
}

/** Reads the messages that a client sends: Query, and Parse, Bind and Execute. */
function frontendReader(say: (statement: Statement) => void): (bytes: Buffer) => void {
  const texts = new Map<string, string>();
  let bound: Statement = { text: '', values: [] };
  let rest = Buffer.alloc(0);
  let isStarted = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      // Only the first message has no letter.
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const letter = isStarted ? String.fromCharCode(rest[0] ?? 0) : '';
      const body = rest.subarray(head + 4, length);
      if (letter === 'Q') say({ text: cString(body, 0).text, values: [] });
      if (letter === 'P') {
        const { text: name, end } = cString(body, 0);
        texts.set(name, cString(body, end).text);
      }
      if (letter === 'B') {
        const { text: name, end } = cString(body, cString(body, 0).end);
        bound = { text: texts.get(name) ?? '', values: valuesOf(body, end) };
      }
      if (letter === 'E') say(bound);
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}

function cString(body: Buffer, start: number): { readonly text: string; readonly end: number } {
  const end = body.indexOf(0, start);
  return { text: body.toString('utf8', start, end), end: end + 1 };
}

function valuesOf(body: Buffer, start: number): (string | Buffer | null)[] {
  const formats = body.readInt16BE(start);
  const isBinary = (index: number) =>
    formats > 0 && body.readInt16BE(start + 2 + 2 * (formats === 1 ? 0 : index)) === 1;
  let at = start + 2 + 2 * formats;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, index) => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const value = body.subarray(at, at + length);
    at += length;
    return isBinary(index) ? Buffer.from(value) : value.toString('utf8');
  });
}

/** Sends exchanges again on a connection of its own, as the role and with the settings that they set themselves. */
export async function startReplayer(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  // When the page fails, the server is stopped under this connection: the page's failure is the one to hear of.
  client.on('error', () => {});
  await client.connect();
  return {
    replay: async (exchanges: readonly Exchange[]) => {
      for (const { text, values } of exchanges.flat()) await client.query(text, [...values]);
    },
    stop: () => client.end(),
  };
}

/** Whether a statement reads or writes rows: not what begins, ends and sets a transaction up. */
export function isOfRows({ text }: Statement): boolean {
  return !/^\s*(BEGIN|COMMIT|ROLLBACK|SET|SHOW|DEALLOCATE|SELECT set_config)/i.test(text);
}
