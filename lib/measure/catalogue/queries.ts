import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { withActor } from '../../db/with-actor';
import { compareNames } from '../../format';
import { findProgramme } from '../../programme/queries';
import { osloDate } from '../../time';
import { findPlaces, findSources, findVersions } from '../queries';
import { measuresAt } from '../rules/measures';
import { MEASURE } from '../types';
import { matches, sortMeasures } from './rules/find';
import { summarise } from './rules/summary';
import { CATALOGUE_PAGE, type Catalogue, type MeasureFilter, type Order } from './types';

/** What is found in the catalogue, a page of it. Null for those who are not to read it. */
export async function getCatalogue(
  actor: Actor,
  programmeId: string,
  { page, ...asked }: { readonly filter: MeasureFilter; readonly order: Order; readonly page: number },
  now: Date,
): Promise<Catalogue | null> {
  const whole = await listMeasures(actor, programmeId, asked, now);
  if (!whole) return null;
  const { measures: found, ...rest } = whole;
  const shown = Math.min(page, Math.max(1, Math.ceil(found.length / CATALOGUE_PAGE)));
  return { ...rest, measures: found.slice((shown - 1) * CATALOGUE_PAGE, shown * CATALOGUE_PAGE), page: shown };
}

/** Everything that is found, for a file. The number of queries is the same however many measures there are. */
export async function listMeasures(
  actor: Actor,
  programmeId: string,
  { filter: asked, order }: { readonly filter: MeasureFilter; readonly order: Order },
  now: Date,
): Promise<Omit<Catalogue, 'page'> | null> {
  if (!can(actor, 'measure.read', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const versions = await findVersions(tx, programmeId, { kind: MEASURE.kind });
    return {
      programme,
      versions,
      places: await findPlaces(tx, programme),
      sources: await findSources(tx, versions),
    };
  });
  if (!found) return null;
  const { programme, versions, sources } = found;
  const municipalities = found.places.toSorted((a, b) => compareNames(a.name, b.name));
  const filter = {
    ...asked,
    region: municipalities.find(({ region }) => region.id === asked.region)?.region.id ?? null,
    municipality: municipalities.find(({ number }) => number === asked.municipality)?.number ?? null,
  };
  const all = measuresAt(versions, new Map(municipalities.map((one) => [one.id, one])), sources, osloDate(now));
  const measures = sortMeasures(
    all.filter((one) => matches(one, filter)),
    order,
  );
  return {
    programme,
    filter,
    order,
    measures,
    summary: summarise(measures),
    total: all.length,
    municipalities,
    mayRegister: municipalities.filter(
      ({ id }) =>
        actor.kind === 'user' && can(actor, 'registration.write', { programme: programmeId, municipality: id }),
    ),
  };
}
