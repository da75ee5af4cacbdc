// `node scripts/complete-lockfile.mjs`, after every `npm install` that changed package-lock.json on a machine whose registry
// does not carry all platforms. npm then leaves out the optional packages of the platforms it could not find, and `npm ci`
// refuses such a lockfile everywhere. This enters them with the exact version that their package asks for; npm skips them
// where the platform is another. Only their hashes are missing, since nothing was downloaded.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, entry)]),
);
const { '': project, ...packages } = lock.packages;
const all = Object.entries({ ...packages, ...Object.fromEntries(missing) });
lock.packages = { '': project, ...Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other platforms entered.`);

/** Found as Node finds a package: beside the one that asks, or in a folder above. */
function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

/** The platform is read off the name, as `binding-linux-x64-musl`. */
function platformEntry(name, version, parent) {
  const words = name.split('/').at(-1).split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version) || os.length + cpu.length === 0) {
    throw new Error(`${name} ${version} is no package of one platform in one version. Enter it by "npm install".`);
  }
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGnu = words.some((word) => word.startsWith('gnu'));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    ...((isMusl || isGnu) && { libc: [isMusl ? 'musl' : 'glibc'] }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
