/** `npm run drill R1`: 50 savers × 100 saves while the server is killed ten times; nothing acknowledged may be lost or doubled. */
import { endure } from './drill/endurance';
import { startServers } from './drill/servers';
import { readSettings, report } from './drill/settings';

const KILLS = 10;
const settings = readSettings();
const servers = await startServers();
try {
  await endure(servers, settings, {
    name: 'R1',
    times: KILLS,
    breakOnce: async () => servers.killApplication(),
  });
  report('R1-server-starts', servers.starts(), 'times', servers.starts() === KILLS + 1);
} finally {
  await servers.stop();
}
process.exit();
