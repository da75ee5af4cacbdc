// How the commands speak: one calm line a step with the time it took, and for a failure which step, why and what to do.

/** An error whose message is meant for the person at the keyboard. */
export class Problem extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** Thrown inside a step that was interrupted because the command is ending; nothing is to be said about it. */
export class Interrupted extends Error {}

export const isTerminal = Boolean(process.stdout.isTTY);

// A closed terminal or pipe must not end the command before it has put its things in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs one step and says how long it took. `work` returns a note for the line, or false where nothing had to be done. */
export async function step(name, work) {
  const began = performance.now();
  if (isTerminal) process.stdout.write(`… ${name}`);
  try {
    const note = await work();
    clearLine();
    if (note !== false) say(`✓ ${name}${note ? `: ${note}` : ''} (${seconds(began)})`);
  } catch (error) {
    clearLine();
    if (!(error instanceof Interrupted)) say(`✗ ${name} (${seconds(began)})`);
    throw error;
  }
}

/** Why it failed and what to do. */
export function describeFailure(error) {
  const text = error instanceof Problem ? error.message : (error?.stack ?? String(error));
  return error?.remedy ? `${text}\n\nWhat to do: ${error.remedy}` : text;
}

export function explain(error) {
  if (!(error instanceof Interrupted)) process.stderr.write(`\n${describeFailure(error)}\n`);
}

export function seconds(began) {
  const elapsed = (performance.now() - began) / 1000;
  return `${elapsed < 10 ? elapsed.toFixed(1) : Math.round(elapsed)} s`;
}

function clearLine() {
  if (isTerminal) process.stdout.write('\r\u001b[2K');
}
