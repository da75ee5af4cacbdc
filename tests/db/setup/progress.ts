import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import type { Characteristic, MunicipalityProgress } from '@/lib/dykos/types';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './database';
import { actorNamed, addTenants, asOwner } from './sessions';

export const NOW = new Date('2026-11-22T09:00:00Z');
export const END = '2022-12-31';

interface Registered {
  readonly id?: string;
  readonly version?: number;
  readonly state?: string;
}

/** The pilot with everyone who may, or may not, follow it. */
export interface Tenants {
  readonly client: PrismaClient;
  readonly actor: (name: ActorName) => Actor;
  /** A municipality's id by its name, in the pilot. */
  readonly idOf: (name: string) => Promise<string>;
  /** Adds a version as the owner, marked as a demonstration; gives its id. */
  readonly register: (
    municipality: string,
    kind: string,
    effectiveOn: string,
    content: object,
    registered?: Registered,
  ) => Promise<string>;
}

export async function tenantsOfProgress(): Promise<Tenants> {
  const client = await filledApplication();
  await addTenants(client);
  const actors = new Map<ActorName, Actor>();
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  const idOf = async (name: string) => {
    const [row] = (await asOwner(
      client,
      `SELECT v.municipality_id AS id FROM municipality_version v JOIN participation p USING (municipality_id)
       WHERE p.programme_id = 'pfp' AND v.name = '${name}' LIMIT 1`,
    )) as readonly { id: string }[];
    return row?.id ?? '';
  };
  return {
    client,
    actor: (name) => {
      const found = actors.get(name);
      if (!found) throw new Error(name);
      return found;
    },
    idOf,
    register: async (municipality, kind, effectiveOn, content, registered = {}) => {
      const { id = randomUUID(), version = 1, state = 'registered' } = registered;
      await asOwner(
        client,
        `INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, demonstration, save_id, recorded_by_system)
         VALUES ('pfp', '${id}', ${version}, '${kind}', '${await idOf(municipality)}', '${state}', '${effectiveOn}',
           '${JSON.stringify(content)}', true, '${randomUUID()}', 'test')`,
      );
      return id;
    },
  };
}

/** A municipality's progress among those that were found, by its name. */
export function placeOf(
  found: { readonly municipalities: readonly MunicipalityProgress[] } | null,
  name: string,
): MunicipalityProgress {
  const one = found?.municipalities.find(({ municipality }) => municipality.name === name);
  if (!one) throw new Error(name);
  return one;
}

export function partOf(one: Pick<MunicipalityProgress, 'characteristics'>, which: Characteristic) {
  const found = one.characteristics.find(({ characteristic }) => characteristic === which);
  if (!found) throw new Error(which);
  return found;
}
