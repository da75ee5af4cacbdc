/**
 * `npm run drill R2`: the same while PostgreSQL is broken ten times: killed, ended at once, its connections cut. The application's
 * server must live on and save again within 5 s.
 */
import { endure } from './drill/endurance';
import { put } from './drill/saver';
import { startServers } from './drill/servers';
import { pause, readSettings, report } from './drill/settings';

const BREAKS = 10;
const WAYS = ['kill', 'immediate', 'terminate'] as const;
/** Milliseconds from the database's first answer to the application's. */
const RECOVERY = 5_000;

const settings = readSettings();
const servers = await startServers();
let slowest = 0;
try {
  await endure(servers, settings, {
    name: 'R2',
    times: BREAKS,
    breakOnce: async (round) => {
      const way = WAYS[round % WAYS.length];
      if (way === 'terminate') {
        await servers.rows(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'owner' AND pid <> pg_backend_pid()",
        );
      } else {
        await servers.postgres.crash(way === 'kill' ? 'SIGKILL' : 'SIGQUIT');
        await pause(settings.draw() * 300);
        await servers.postgres.restart();
      }
      slowest = Math.max(slowest, await recovery());
    },
  });
  report('R2-recovery', slowest, 'ms', slowest < RECOVERY);
  report('R2-server-starts', servers.starts(), 'times', servers.starts() === 1);
} finally {
  await servers.stop();
}
process.exit();

/** How long it takes until the application answers from the database again. */
async function recovery(): Promise<number> {
  const began = performance.now();
  for (;;) {
    const ready = await fetch(`${servers.address}/api/ready`).catch(() => undefined);
    const nobody = await put(servers.address, '/api/reflection/x/presence', '', {}).catch(() => undefined);
    if (ready?.ok && nobody?.status === 401) return performance.now() - began;
    await pause(20);
  }
}
