import type { MunicipalityVersion } from './types';

/**
 * The version in force on an ISO date. Before the first version the first one is given, after the last the last: a grant
 * of 2019 to a municipality that was formed in 2020 carries the number of 2020.
 * @example versionAt([{ number: '0814', … to 2020 }, { number: '3813', … }], '2021-01-01') // number '3813'
 * Throws if there are no versions: the register gives every municipality at least one.
 */
export function versionAt(versions: readonly MunicipalityVersion[], date: string): MunicipalityVersion {
  const ordered = [...versions].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  const current = ordered.findLast((version) => version.validFrom <= date) ?? ordered[0];
  if (!current) throw new Error('A municipality without a version is in the register.');
  return current;
}

/** The name to show: the version's own, else the number, where the source leaves the name out. */
export function displayName({ name, number }: Pick<MunicipalityVersion, 'name' | 'number'>): string {
  return name ?? number;
}
