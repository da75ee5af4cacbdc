/** A writer's browser as far as saving goes: it sends a field until it is acknowledged, under the same id. */
import { Agent, request } from 'node:http';
import { pause } from './settings';

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const PATIENCE = 15_000;
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** Sends a PUT as the answering page does. Throws where no whole answer comes. */
export function put(address: string, path: string, cookie: string, body: unknown): Promise<Answered> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    origin: address,
    cookie,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method: 'PUT', headers, agent, timeout: PATIENCE }, (response) => {
      let received = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (received += chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(received) });
        } catch (error) {
          reject(error);
        }
      });
      response.on('close', () => (response.complete ? undefined : reject(new Error('The answer broke off.'))));
    });
    sent.on('timeout', () => sent.destroy(new Error('No answer in time.')));
    sent.on('error', reject);
    sent.end(text);
  });
}

export interface Save {
  readonly id: string;
  readonly fromVersion: number;
  readonly answer: { readonly state: 'answered'; readonly text: string };
}

export interface Outcome extends Answered {
  /** How many sendings got no acknowledgement: told to the writer as *not saved*. */
  readonly misses: number;
}

/** Sends the same save until it gets an answer that is final: saved, a conflict, or refused. */
export async function saveUntilAnswered(address: string, path: string, cookie: string, save: Save): Promise<Outcome> {
  for (let misses = 0; ; misses += 1) {
    if (misses > 2_000) throw new Error('The server never came back.');
    const answered = await put(address, path, cookie, save).catch(() => undefined);
    if (answered && answered.status < 500 && answered.status !== 429) return { ...answered, misses };
    await pause(answered?.status === 429 ? 1_000 : 50 + Math.random() * 100);
  }
}
