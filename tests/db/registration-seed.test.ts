import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, typedFrom } from '@/lib/registration/rules/content';
import { kindOf } from '@/lib/registration/rules/kinds';
import type { Content, KindDefinition } from '@/lib/registration/types';
import { parseReference } from '@/lib/source/rules';
import { type Connection, copyOfTemplate, emptyConnection, filledConnection, KIND } from './setup/database';
import { fillDatabase, targetUrl } from './setup/target';

interface Seeded {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly owner: string;
  readonly municipality_id: string | null;
  readonly on: string;
  readonly content: Content;
  readonly source_id: string;
  readonly source_reference: string;
}

let connection: Connection;
let seeded: readonly Seeded[];
const where: Record<string, string> = {};

beforeAll(async () => {
  if (KIND === 'embedded') where.DATA_DIR = copyOfTemplate();
  else {
    await (await emptyConnection()).close();
    where.DATABASE_URL = targetUrl();
    fillDatabase(where);
  }
  connection = await filledConnection(where.DATA_DIR);
  seeded = (await connection.rows(
    `SELECT r.id, r.version, r.kind, r.municipality_id, to_char(r.effective_on, 'YYYY-MM-DD') AS "on", r.content, r.source_id, r.source_reference,
       coalesce(v.name, g.name, 'the programme') AS owner FROM registration r
     LEFT JOIN municipality_version v ON v.municipality_id = r.municipality_id AND v.valid_from <= '2021-06-01'
       AND (v.valid_to > '2021-06-01' OR v.valid_to IS NULL)
     LEFT JOIN county_governor g ON g.id = r.county_governor_id ORDER BY r.id, r.version`,
  )) as unknown as readonly Seeded[];
});
afterAll(() => connection?.close());

function definitionOf({ kind }: Seeded): KindDefinition {
  const definition = kindOf(kind);
  if (!definition) throw new Error(`There is no kind ${kind}.`);
  return definition;
}
const named = (one: Seeded) => `${one.owner}: ${one.kind}: ${one.content[definitionOf(one).title]}`;

/** Reviewed against the sources: how many of each kind each owner has. */
const COUNTS = [
  'Bamble baseline 1 deliberation 1 group 1 measure 4',
  'Siljan baseline 1 group 2 initiative 1 measure 3 position 3',
  'Horten baseline 1 group 2 measure 4 plan 3',
  'Larvik baseline 1 group 2 initiative 1 measure 2 position 1',
  'Elverum baseline 1 deliberation 1 group 2 measure 1',
  'Tynset baseline 1 group 2 measure 3 position 1',
  'Nordre Land baseline 1 group 3 initiative 1 measure 5 position 2',
  'Vestre Toten baseline 1 group 2 measure 4 plan 1 position 2',
  'Frøya baseline 1 group 1 initiative 1 measure 2 position 2',
  'Namsos baseline 1 group 1 marker 2 measure 4',
  'Nærøysund baseline 1 deliberation 1 group 3 initiative 2 marker 1 measure 3 plan 1 position 1',
  'Trondheim baseline 1 group 3 marker 1 measure 3',
  'Innlandet competence-environment 2 gathering 1',
  'Trøndelag competence-environment 3 gathering 1',
  'Vestfold og Telemark competence-environment 3',
  'the programme activity 22 conclusion 15 marker 7 phase 6 recommendation 10',
];

describe('the seeded registrations', () => {
  it('are as many as the sources tell of', () => {
    const owners = new Map<string, Map<string, number>>();
    for (const { owner, kind } of seeded.filter(({ version }) => version === 1)) {
      const kinds = owners.get(owner) ?? new Map<string, number>();
      owners.set(owner, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    }
    const lines = [...owners].map(([owner, kinds]) => [owner, ...[...kinds].sort().flat()].join(' '));
    expect(lines.sort()).toEqual([...COUNTS].sort());
  });

  it('come back from their form as they are, without a fault', () => {
    for (const one of seeded) {
      const definition = definitionOf(one);
      const { content, faults } = readContent(definition, typedFrom(definition, one.content));
      expect([named(one), content, faults]).toEqual([named(one), one.content, []]);
    }
  });

  it('lack of what is needed only what no source states: who took part in a baseline, and when it was adopted', () => {
    const missing = seeded.flatMap((one) => {
      const definition = definitionOf(one);
      return readContent(definition, typedFrom(definition, one.content)).missing.map(
        ({ field }) => `${one.kind} ${field}`,
      );
    });
    expect([...new Set(missing)].sort()).toEqual([
      'baseline adoptions.0.on',
      'baseline adoptions.1.on',
      'baseline sectors',
    ]);
  });

  it('each have a source, every part of whose reference can be said', () => {
    for (const one of seeded) {
      expect(['001', '002', '003', '004', 'ssb-07459']).toContain(one.source_id);
      const parts = one.source_reference.split(';');
      expect([named(one), parseReference(one.source_reference)]).toEqual([
        named(one),
        parts.map((part) => part.split('=')),
      ]);
      expect(parts.every((part) => /^\w+=[^=;]+$/.test(part))).toBe(true);
    }
  });

  it('are told once: no owner has two of a kind by the same name', () => {
    const first = seeded.filter(({ version }) => version === 1).map(named);
    expect([...first].sort()).toEqual([...new Set(first)].sort());
  });

  it('refer only to registrations of the same municipality', () => {
    for (const one of seeded) {
      for (const field of definitionOf(one).sections.flatMap(({ fields }) => fields)) {
        const to = field.type === 'reference' ? one.content[field.key] : undefined;
        if (to === undefined || field.type !== 'reference') continue;
        const found = seeded.find(({ id }) => id === to);
        expect([named(one), found?.kind, found?.municipality_id]).toEqual([
          named(one),
          field.kind,
          one.municipality_id,
        ]);
      }
    }
  });

  it('are nobody’s demonstration, written by the application, and the pilot’s alone', async () => {
    expect(
      await connection.rows(
        'SELECT DISTINCT programme_id, state, demonstration, recorded_by_id, recorded_by_system FROM registration',
      ),
    ).toEqual([
      {
        programme_id: 'pfp',
        state: 'registered',
        demonstration: false,
        recorded_by_id: null,
        recorded_by_system: 'seed',
      },
    ]);
  });
});
