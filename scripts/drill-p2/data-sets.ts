/** Random answers for the attack: twelve municipalities in three regions, four rounds of one question. */

/** What each municipality answered, region by region; null is no answer. */
export type Round = readonly (readonly (number | null)[])[];

export interface DataSet {
  readonly threshold: number;
  readonly rounds: readonly Round[];
}

export const SCALE = { minimum: 1, maximum: 5 };
const UNITS = 12;
const REGIONS = 3;
const ROUNDS = 4;

/** Anything that draws numbers in [0, 1). */
export type Draw = () => number;

/**
 * A data set. Regions are of any size from one up; answers range from spread over the scale to all but one alike, which is
 * where a little knowledge goes far; some stay away.
 */
export function dataSet(draw: Draw): DataSet {
  const whole = (below: number) => Math.floor(draw() * below);
  const region = Array.from({ length: UNITS }, (_, unit) => (unit < REGIONS ? unit : whole(REGIONS)));
  const threshold = whole(4) === 0 ? 3 : 5;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const centre = 1 + whole(5);
    const reach = whole(4);
    const missing = draw() * 0.3;
    const answers = region.map(() => {
      if (draw() < missing) return null;
      if (whole(12) === 0) return 1 + whole(5);
      return Math.min(Math.max(centre + whole(2 * reach + 1) - reach, SCALE.minimum), SCALE.maximum);
    });
    return Array.from({ length: REGIONS }, (_, own) => answers.filter((_, unit) => region[unit] === own));
  });
  return { threshold, rounds };
}
