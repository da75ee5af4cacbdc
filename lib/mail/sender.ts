import 'server-only';
import { systemActor } from '../access/actor';
import { firstOrigin, type MailSettings } from '../env';
import { errorFields, log } from '../log';
import { now } from '../time';
import { deliverDue } from './commands';
import { smtpTransport } from './smtp';

const INTERVAL = 30_000;
const ACTOR = systemActor('mail');

// Known to the process, as the database is, so that the server's end can wait for a mail that is on its way.
const KEY = Symbol.for('fellespott.mail');
const shared = globalThis as { [KEY]?: { stop(): Promise<void> } };

/** Sends the outbox in the server's own process, every half minute, one run at a time. */
export function startSender({ url, from }: MailSettings): void {
  if (shared[KEY]) return;
  const post = { transport: smtpTransport(url), from, origin: firstOrigin() };
  let running: Promise<void> | undefined;
  const run = async () => {
    try {
      for (;;) {
        const { sent, failed } = await deliverDue(ACTOR, now(), post);
        if (failed > 0) log('warn', 'mail.waits', { status: failed });
        if (sent > 0) log('info', 'mail.sent', { status: sent });
        if (sent === 0) return;
      }
    } catch (error) {
      log('error', 'mail.failed', errorFields(error));
    }
  };
  const timer = setInterval(() => {
    running ??= run().finally(() => {
      running = undefined;
    });
  }, INTERVAL);
  timer.unref();
  shared[KEY] = {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
