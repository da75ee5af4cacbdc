/** How much is enough. The sources name no numbers: every threshold is ours, and screens say so. */
export const THRESHOLDS = {
  /** "Several competences, professions and services" (002 §4.2.3, 1): more than two. */
  sectorsInNeeds: 3,
  /** A picture is shared where at least two see it. */
  sectorsInPicture: 2,
  sectorsInDeliberation: 2,
  sectorsInGroup: 2,
  sectorsInArena: 3,
  sectorsInMeasure: 2,
  /** Weighing needs something to weigh against. */
  alternatives: 2,
  /** Once is a start, twice in different years a habit. */
  yearsOfDeliberation: 2,
  /** What is described anew sooner than this is mended, not renewed. */
  renewalMonths: 6,
  /** A group has lasted when it has gone through a whole year of the municipality's work. */
  lastingMonths: 12,
} as const;
