import { database } from './lib/db/client';
import { env, mailSettings } from './lib/env';

/**
 * Settings that cannot be used, and an embedded database that another process holds, end the process in words: Next alone
 * would note the error and go on to fail every page.
 */
export async function startOrExit(): Promise<void> {
  try {
    env();
    const mail = mailSettings();
    await database();
    if (mail) (await import('./lib/mail/sender')).startSender(mail);
  } catch (error) {
    process.stderr.write(`\nFellespott does not start. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
