import type { SeedFact } from './fact';
import { BAMBLE } from './municipalities/bamble';
import { ELVERUM } from './municipalities/elverum';
import { FROYA } from './municipalities/froya';
import { HORTEN } from './municipalities/horten';
import { LARVIK } from './municipalities/larvik';
import { NAEROYSUND } from './municipalities/naeroysund';
import { NAMSOS } from './municipalities/namsos';
import { NORDRE_LAND } from './municipalities/nordre-land';
import { SILJAN } from './municipalities/siljan';
import { TRONDHEIM } from './municipalities/trondheim';
import { TYNSET } from './municipalities/tynset';
import { VESTRE_TOTEN } from './municipalities/vestre-toten';
import { ACTIVITIES } from './programme-activities';
import { GOALS } from './programme-goals';
import { MARKERS } from './programme-markers';
import { PHASES } from './programme-phases';
import { RECOMMENDATIONS } from './programme-recommendations';
import { REGIONS } from './regions';

const MUNICIPALITIES: readonly (readonly SeedFact[])[] = [
  BAMBLE,
  SILJAN,
  HORTEN,
  LARVIK,
  ELVERUM,
  TYNSET,
  NORDRE_LAND,
  VESTRE_TOTEN,
  FROYA,
  NAMSOS,
  NAEROYSUND,
  TRONDHEIM,
];

/** Everything that the sources tell of the pilot and that belongs among the registrations. */
export const FACTS: readonly SeedFact[] = [
  ...MUNICIPALITIES.flat(),
  ...REGIONS,
  ...PHASES,
  ...ACTIVITIES,
  ...RECOMMENDATIONS,
  ...GOALS,
  ...MARKERS,
];
