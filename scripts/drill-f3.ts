/**
 * `npm run drill F3`: every hostile file sent as a form sends it, while somebody else reads. Each is refused for what it is within two
 * seconds, nothing of it is kept, the server's memory stays where it was, and the other reader hardly notices.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { FORMATS, type Format } from '@/lib/attachment/types';
import { HOSTILE_FILES } from './drill/hostile-files';
import { person, startServers } from './drill/servers';
import { pause, readSettings, report } from './drill/settings';
import { soundFile } from './drill/sound-files';
import { registrationToAttachTo, upload } from './drill/uploader';

const SLOW = 2_000;
const MOST_GROWTH = 150;
const MOST_WAIT = 1_000;
/** Below what one person may send in a minute, so that none is refused for being one too many. */
const PER_PERSON = 25;
const SENDERS = [
  ['project-leader:Tynset', '3427'],
  ['leader-group-member:Tynset', '3427'],
  ['project-leader:Horten', '3801'],
] as const;
/** Pages that are read before anything hostile is sent: at least so many, and until what they left behind was cleared away once. */
const WARM_PAGES = 150;
const MOST_WARM_PAGES = 600;
const CLEARED = 20;
const SETTLING = 2_000;

readSettings();
// Made before anybody waits: to pack 300 MB takes this process seconds, in which it would not hear the answers that it times.
const files = HOSTILE_FILES.map(({ make, ...file }) => ({ ...file, bytes: make() }));
const servers = await startServers();
try {
  const senders: { readonly cookie: string; readonly path: string }[] = [];
  for (const [key, number] of SENDERS) {
    const { path } = await registrationToAttachTo(servers, number);
    senders.push({ cookie: await servers.signIn(person(key)), path });
  }
  let sent = 0;
  const send = async (file: Parameters<typeof upload>[3]) => {
    const { cookie, path } = senders[Math.floor(sent / PER_PERSON)] ?? { cookie: '', path: '' };
    sent += 1;
    return upload(servers.address, path, cookie, file);
  };
  // First what is sound: the refusals below are refusals, and the server is as warm as it is in use.
  const formats = Object.keys(FORMATS) as Format[];
  let taken = 0;
  for (const format of formats) taken += (await send(soundFile(format))).status === 200 ? 1 : 0;
  report('F3-sound-taken', taken, `of ${formats.length}`, taken === formats.length);

  const waits: number[] = [];
  const read = async () => {
    const start = performance.now();
    const page = await fetch(`${servers.address}/program/pfp/kommuner/3427`);
    await page.text();
    waits.push(page.ok ? performance.now() - start : Number.POSITIVE_INFINITY);
  };
  // Pages take memory, too: what they leave behind grows to some hundred megabytes before the server clears it away. Measured from just
  // after that, so that what grows from then on is the uploads' and that of the few pages beside them.
  let highest = 0;
  for (let page = 0; page < MOST_WARM_PAGES; page += 1) {
    await read();
    const now = memory();
    highest = Math.max(highest, now);
    if (page >= WARM_PAGES && now < highest - CLEARED) break;
  }
  await pause(SETTLING);
  const alone = p95Of(waits.splice(0));
  const before = memory();
  report('F3-memory-before', before, `MB, ${highest.toFixed(0)} at most while pages alone were read`);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await pause(20)) most = Math.max(most, memory());
  })();
  const reading = (async () => {
    for (; !isOver; await pause(20)) await read();
  })();
  let refused = 0;
  let slowest = 0;
  for (const { what, name, type, fault, bytes } of files) {
    const answer = await send({ name, type, bytes });
    const code = answer.body.toString().match(/"code":"([\w-]+)"/)?.[1];
    // What is too large to be sent at all is refused before anybody looks into it.
    if (answer.status === 422 && code === fault) refused += 1;
    else console.log(`not refused as it should be: ${what}: ${answer.status} ${code}`);
    slowest = Math.max(slowest, answer.milliseconds);
  }
  isOver = true;
  await Promise.all([watching, reading]);
  const [kept] = await servers.rows<{ n: number }>('SELECT count(*)::int AS n FROM attachment');
  report('F3-refused', refused, `of ${HOSTILE_FILES.length}`, refused === HOSTILE_FILES.length);
  report('F3-kept', (kept?.n ?? 0) - taken, 'files', kept?.n === taken);
  report('F3-slowest', slowest, 'ms', slowest < SLOW);
  report('F3-memory-growth', most - before, 'MB', most - before < MOST_GROWTH);
  // Beside it what the same reader waits while nobody sends: so a busy machine does not pass for a slow server.
  report('F3-reader-alone-p95', alone, 'ms');
  const p95 = p95Of(waits);
  report('F3-other-reader-p95', p95, `ms over ${waits.length} pages`, p95 < MOST_WAIT);
} finally {
  await servers.stop();
}
process.exit();

function p95Of(waits: readonly number[]): number {
  return [...waits].sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

/** What the server holds in memory, in MB. */
function memory(): number {
  const pid = servers.pid();
  if (process.platform !== 'linux') return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
