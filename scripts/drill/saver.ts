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

/** A sending that was not acknowledged: told to the writer as *not saved*. The status is null where no whole answer came. */
export interface Refusal {
  readonly status: number | null;
  readonly milliseconds: number;
}

/** Sends the same save until it gets an answer that is final: saved, a conflict, or refused for good. */
export async function saveUntilAnswered(
  address: string,
  path: string,
  cookie: string,
  save: Save,
  onRefusal: (refusal: Refusal) => void = () => {},
): Promise<Answered> {
  for (let refusals = 0; refusals < 2_000; refusals += 1) {
    const began = performance.now();
    const answered = await put(address, path, cookie, save).catch(() => undefined);
    if (answered && answered.status < 500 && answered.status !== 429) return answered;
    onRefusal({ status: answered?.status ?? null, milliseconds: performance.now() - began });
    await pause(answered?.status === 429 ? 1_000 : 50 + Math.random() * 100);
  }
  throw new Error('The server never came back.');
}
