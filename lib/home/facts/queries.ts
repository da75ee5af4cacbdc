import 'server-only';
import type { UserActor } from '../../access/actor';
import { can } from '../../access/policy';
import type { Transaction } from '../../db/with-actor';
import { lastDay } from '../../reflection/response/rules/writability';
import { ALLOWANCE_KINDS, RESPONSE_STATUSES, type Round } from '../../reflection/types';
import { mayWrite, REGISTRATION_SELECT, registrationOf, titleOf } from '../../registration/queries';
import { kindOf } from '../../registration/rules/kinds';
import { registerRows } from '../../registration/rules/register';
import { isoDate } from '../../time';
import type { CalculationFact, FormFact, HomeFacts, RegistrationFact, RoundFact } from '../types';
import type { PlacedVersion, Places } from './types';

/** The number and the name of a municipality in a programme. */
export type NameOf = (programme: string, municipality: string) => { readonly number: string; readonly name: string };

/** Where the actor has a place, asked of the policy. */
export function placesOf(actor: UserActor): Places {
  const programmes = [...new Set(actor.grants.flatMap((grant) => ('programme' in grant ? [grant.programme] : [])))];
  return {
    programmes,
    own: actor.grants.flatMap((grant) => {
      if (!('municipality' in grant)) return [];
      const { programme, municipality } = grant;
      return can(actor, 'registration.write', { programme, municipality }) ? [{ programme, municipality }] : [];
    }),
    offices: actor.grants.flatMap((grant) =>
      'countyGovernor' in grant ? [{ programme: grant.programme, countyGovernor: grant.countyGovernor }] : [],
    ),
    runs: programmes.filter((programme) => can(actor, 'reflection-round.run', { programme })),
    calculates: programmes.filter((programme) => can(actor, 'calculation.read', { programme })),
  };
}

const OF_ALL = ['phase', 'activity', 'gathering', 'competence-environment', 'marker', 'recommendation', 'conclusion'];

/** What the actor may write on, what is told of their own municipalities, and what concerns the whole programme; in one query. */
export async function findVersions(
  tx: Transaction,
  actor: UserActor,
  places: Places,
): Promise<readonly PlacedVersion[]> {
  const rows = await tx.registration.findMany({
    where: {
      programmeId: { in: [...places.programmes] },
      OR: [
        { municipalityId: { in: places.own.map(({ municipality }) => municipality) } },
        { countyGovernorId: { in: places.offices.map(({ countyGovernor }) => countyGovernor) } },
        { municipalityId: null, kind: { in: OF_ALL } },
        { recordedById: actor.userId },
      ],
    },
    select: { ...REGISTRATION_SELECT, programmeId: true },
  });
  return rows.map(({ programmeId, ...row }) => ({ ...registrationOf(row), programme: programmeId }));
}

interface Ground {
  readonly versions: readonly PlacedVersion[];
  readonly rounds: readonly Round[];
  readonly nameOf: NameOf;
  readonly today: string;
}

/** Everything that a task can follow from. At most four queries, however many municipalities there are. */
export async function findFacts(tx: Transaction, actor: UserActor, places: Places, ground: Ground): Promise<HomeFacts> {
  const registrations = registrationFacts(actor, places, ground);
  const known = new Set(
    ground.versions
      .filter(({ kind, state }) => kind === 'baseline' && state !== 'withdrawn')
      .map(({ programme, municipality }) => `${programme}:${municipality}`),
  );
  return {
    forms: await findForms(tx, actor, places, ground),
    rounds: await findRounds(tx, places, ground.rounds),
    registrations,
    withoutBaseline: places.own
      .filter(({ programme, municipality }) => !known.has(`${programme}:${municipality}`))
      .map(({ programme, municipality }) => ({ programme, ...ground.nameOf(programme, municipality) })),
    calculations: await findCalculations(tx, places),
    recommendations: places.runs.map((programme) => ({
      programme,
      count: standing(ground, programme).filter(
        ({ kind, state, content }) =>
          kind === 'recommendation' && state === 'registered' && (content.state ?? 'open') === 'open',
      ).length,
    })),
  };
}

function standing({ versions, today }: Ground, programme: string) {
  return registerRows(
    versions.filter((one) => one.programme === programme),
    today,
  );
}

function registrationFacts(actor: UserActor, places: Places, ground: Ground): readonly RegistrationFact[] {
  const first = new Map(ground.versions.map((one) => [one.id, one]));
  return places.programmes.flatMap((programme) =>
    standing(ground, programme).flatMap((row): readonly RegistrationFact[] => {
      const { municipality = null, countyGovernor = null } = first.get(row.id) ?? {};
      const definition = kindOf(row.kind);
      if (!definition || row.state === 'withdrawn') return [];
      const writes = mayWrite(actor, programme, definition, { municipality, countyGovernor });
      const isOurs = places.own.some((own) => own.programme === programme && own.municipality === municipality);
      const isAdviceToUs = row.kind === 'advice' && isOurs && !writes && row.content.state === 'open';
      if (!writes && !isAdviceToUs) return [];
      const place = municipality === null ? null : ground.nameOf(programme, municipality);
      const base = place
        ? `/program/${programme}/kommuner/${place.number}/registrering`
        : `/program/${programme}/registre`;
      const followUpOn = row.content.followUpOn;
      return [
        {
          programme,
          id: row.id,
          kind: row.kind,
          href: `${base}/${definition.slug}/${row.id}`,
          title: titleOf(row),
          place: place?.name ?? null,
          isDraft: row.state === 'draft' || row.hasDraft,
          gaps: row.gaps,
          followUpOn: typeof followUpOn === 'string' ? followUpOn : null,
          isAdviceToUs,
          demonstration: row.demonstration,
        },
      ];
    }),
  );
}

async function findForms(
  tx: Transaction,
  actor: UserActor,
  { own }: Places,
  { rounds, nameOf }: Ground,
): Promise<readonly FormFact[]> {
  const open = rounds.filter(({ status }) => status === 'open');
  if (own.length === 0 || open.length === 0) return [];
  const rows = await tx.reflectionResponse.findMany({
    where: {
      programmeId: { in: [...new Set(open.map(({ programme }) => programme))] },
      roundId: { in: open.map(({ id }) => id) },
      municipalityId: { in: own.map(({ municipality }) => municipality) },
    },
    select: {
      programmeId: true,
      roundId: true,
      municipalityId: true,
      status: true,
      allowances: { select: { kind: true, deadline: true }, orderBy: { createdAt: 'asc' } },
    },
  });
  return rows.flatMap(
    ({ programmeId: programme, roundId, municipalityId: municipality, ...row }): readonly FormFact[] => {
      const round = open.find(({ id, programme: of }) => id === roundId && of === programme);
      const status = RESPONSE_STATUSES.find((one) => one === row.status);
      if (!round || !status || !can(actor, 'reflection-response.write', { programme, municipality })) return [];
      const allowances = row.allowances.map((one) => ({
        kind: ALLOWANCE_KINDS.find((kind) => kind === one.kind) ?? 'extension',
        deadline: isoDate(one.deadline),
      }));
      return [
        {
          round,
          municipality: nameOf(programme, municipality),
          status,
          deadline: lastDay(round.deadline, allowances),
          maySign: can(actor, 'reflection-response.sign', { programme, municipality }),
        },
      ];
    },
  );
}

/** The wall counts for a county governor the region's alone. */
async function findRounds(
  tx: Transaction,
  { runs, offices }: Places,
  rounds: readonly Round[],
): Promise<readonly RoundFact[]> {
  const followed = [...new Set([...runs, ...offices.map(({ programme }) => programme)])];
  if (followed.length === 0) return [];
  const counts = await tx.reflectionResponse.groupBy({
    by: ['programmeId', 'roundId', 'status'],
    where: { programmeId: { in: followed } },
    _count: true,
  });
  return rounds
    .filter(({ programme }) => followed.includes(programme))
    .map((round) => {
      const own = counts.filter(({ programmeId, roundId }) => programmeId === round.programme && roundId === round.id);
      const sum = (some: typeof own) => some.reduce((total, { _count }) => total + _count, 0);
      return {
        round,
        sent: sum(own.filter(({ status }) => status === 'sent')),
        of: sum(own),
        role: runs.includes(round.programme) ? 'run' : 'follow',
      };
    });
}

/** The latest saved by a person for each year that nothing is decided for. */
async function findCalculations(tx: Transaction, { calculates }: Places): Promise<readonly CalculationFact[]> {
  if (calculates.length === 0) return [];
  const programmeId = { in: [...calculates] };
  const decided = await tx.allocation.groupBy({
    by: ['programmeId', 'year'],
    where: { programmeId, status: 'decided' },
  });
  const runs = await tx.calculationRun.findMany({
    where: {
      programmeId,
      createdById: { not: null },
      NOT: decided.map((one) => ({ programmeId: one.programmeId, year: one.year })),
    },
    select: { id: true, name: true, year: true, programmeId: true },
    orderBy: { createdAt: 'desc' },
    distinct: ['programmeId', 'year'],
  });
  return runs.map(({ programmeId: programme, ...run }) => ({ programme, ...run }));
}
