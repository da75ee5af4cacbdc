// What a server says when it is there: the address, the database in use, and how to sign in.
import { say } from './console.mjs';
import { describeDatabase } from './settings.mjs';

export function welcome(address) {
  say('');
  say(`  Fellespott:  ${address}`);
  say(`  Database:    ${describeDatabase()}`);
  say(`  Sign-in:     ${signIn(address)}`);
  say('  End:         Ctrl-C\n');
}

/** As offersDemonstrationSignIn in lib/env.ts decides it. */
function signIn(address) {
  const { DATABASE_URL, DEMONSTRATION_SIGN_IN } = process.env;
  const offered = DATABASE_URL ? DEMONSTRATION_SIGN_IN === 'on' : DEMONSTRATION_SIGN_IN !== 'off';
  if (offered) return `${address}/logg-inn, as one of the demonstration persons; no password`;
  return 'switched off; DEMONSTRATION_SIGN_IN=on offers demonstration persons (never with real data)';
}
