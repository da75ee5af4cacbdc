/** Grants by scheme, as `history` and `continued` hold them. A grant that is not there was not given. */

type GrantsByScheme = Readonly<Record<string, number>> | undefined;

/**
 * One scheme's grant in whole kroner; 0 where it is absent.
 * @example grantOf({ "231.63": 252000 }, "231.63") // 252000
 */
export function grantOf(grants: GrantsByScheme, scheme: string): number {
  return grants && Object.hasOwn(grants, scheme) ? (grants[scheme] ?? 0) : 0;
}

/**
 * The sum of a municipality's grants in whole kroner. With `history` this is the baseline of *nobody worse off* (R4).
 * @example grantSum({ "231.63": 252000, "765.60": 250000 }) // 502000n
 */
export function grantSum(grants: GrantsByScheme): bigint {
  return Object.values(grants ?? {}).reduce((sum, grant) => sum + BigInt(grant), 0n);
}
