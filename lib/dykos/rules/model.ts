/** The models as they stand, and stood. A new version is a new entry: status of a day is read in the version of that day. */
import {
  CHARACTERISTICS,
  ELEMENTS,
  IDEAL,
  LADDER,
  type ModelId,
  type ModelVersion,
  PRESENT,
  STAGES,
  TRAITS,
} from '../types';

/**
 * The evaluation began early in 2019 and adjusted its models underway (002 §4.2); only how they ended is handed down, so there is
 * one version of each, used for the whole time.
 */
const FROM = '2019-01-01';

export const MODEL_VERSIONS: readonly ModelVersion[] = [
  {
    id: 'characteristics',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.2.3' },
    parts: CHARACTERISTICS,
    order: 'none',
    evidence: 'inferred',
  },
  {
    // The drawing of the model is missing in the text: its stages follow from the prose and from the headings of §5.6.
    id: 'stages',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.2.3;figure=6' },
    parts: STAGES,
    order: 'inferred',
    evidence: 'inferred',
  },
  {
    id: 'ladder',
    version: 1,
    validFrom: FROM,
    source: { id: '001', reference: 'slide=Implementeringssteg' },
    parts: LADDER,
    order: 'stated',
    evidence: 'inferred',
  },
  {
    id: 'elements',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.1.1' },
    parts: ELEMENTS,
    order: 'none',
    evidence: 'inferred',
  },
  {
    id: 'traits',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.1.1' },
    parts: TRAITS,
    order: 'stated',
    evidence: 'inferred',
  },
  {
    id: 'ideal',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.2.3' },
    parts: IDEAL,
    order: 'none',
    evidence: 'inferred',
  },
  {
    id: 'present',
    version: 1,
    validFrom: FROM,
    source: { id: '002', reference: 'section=4.2.3;figure=5' },
    parts: PRESENT,
    order: 'none',
    evidence: 'none',
  },
];

/**
 * A model as it stood on an ISO day: of its versions the last that had come into effect, before the first the first.
 * @example modelAt('ladder', '2022-06-01').source.id // '001'
 */
export function modelAt(id: ModelId, day: string, versions: readonly ModelVersion[] = MODEL_VERSIONS): ModelVersion {
  const own = versions.filter((one) => one.id === id).sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  const found = own.findLast(({ validFrom }) => validFrom <= day) ?? own[0];
  if (!found) throw new Error(`No version of the model ${id} is known.`);
  return found;
}
