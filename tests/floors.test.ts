import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import floors from './floors.json';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.entries(lock.packages).flatMap(([place, entry]) =>
  place === '' ? [] : [{ name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }],
);

/** `@scope/*` stands for all that begin so. */
function isListed(list: object, name: string): boolean {
  return Object.keys(list).some((key) => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : key === name));
}

function parse(version: string): readonly number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number);
}

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [parse(version), parse(floor)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
}

/** A correction may exist in several lines: the floor of a version's own major line counts, else the highest. */
function isSound(version: string, lines: readonly string[]): boolean {
  const own = lines.filter((line) => parse(line)[0] === parse(version)[0]);
  return own.length > 0 ? own.some((line) => isAtLeast(version, line)) : isAtLeast(version, lines.at(-1) ?? '0.0.0');
}

describe('the packages', () => {
  it('are pinned to exact versions', () => {
    const asked = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^save-exact=true$/m);
  });

  it('agree with the lockfile', () => {
    const root = lock.packages[''] as { dependencies: object; devDependencies: object };
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    });
  });

  it('are locked for every platform; without that, npm ci refuses a fresh clone', () => {
    const names = new Set(packages.map(({ name }) => name));
    const asked = packages.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(
      asked.filter((name) => !names.has(name)),
      'run: node scripts/complete-lockfile.mjs',
    ).toEqual([]);
  });

  it.each(Object.entries(floors.floors))('%s has no version below its floor', (name, { versions }) => {
    const found = packages.filter((entry) => entry.name === name).map(({ version = '' }) => version);
    expect(found, 'a floor for a package that is gone can go, too').not.toEqual([]);
    expect(found.filter((version) => !isSound(version, versions))).toEqual([]);
  });

  it('are none of the forbidden ones', () => {
    expect(packages.filter(({ name }) => Object.hasOwn(floors.forbidden, name)).map(({ name }) => name)).toEqual([]);
  });

  it('run no script when they are installed, and those that would are known', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const unknown = packages.filter((entry) => entry.hasInstallScript && !isListed(floors.installScripts, entry.name));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('have licences that we may use', () => {
    // What scripts/complete-lockfile.mjs entered has the licence of the package that asks for it.
    const known = packages.filter(({ license, optional }) => license !== undefined || !optional);
    const unknown = known.filter(
      ({ name, license = 'none' }) => !floors.licences.all.includes(license) && !isListed(floors.licences.single, name),
    );
    expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('are held to what was reviewed by a hash, and come from the public registry', () => {
    // scripts/complete-lockfile.mjs says why those of other platforms may have none.
    const unknown = packages.filter(({ integrity, optional }) => !optional && !integrity?.startsWith('sha512-'));
    expect(unknown.map(({ name }) => name)).toEqual([]);
    const elsewhere = packages.filter(
      ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });
});

describe('a floor', () => {
  it.each([
    ['16.3.3', ['16.3.3'], true],
    ['16.3.2', ['16.3.3'], false],
    ['16.10.0', ['16.3.3'], true],
    ['17.0.0', ['16.3.3'], true],
    ['15.9.9', ['16.3.3'], false],
    ['7.5.1', ['5.7.2', '6.3.1', '7.5.2'], false],
    ['6.3.1', ['5.7.2', '6.3.1', '7.5.2'], true],
    ['10.28.2-beta.1', ['10.28.2'], true],
  ])('of %s with %j: %s', (version, lines, expected) => {
    expect(isSound(version, lines)).toBe(expected);
  });
});
