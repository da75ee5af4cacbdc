import 'server-only';
import type { UserActor } from '../../access/actor';
import { can } from '../../access/policy';
import type { Transaction } from '../../db/with-actor';
import { ROUND_SELECT, roundOf } from '../../reflection/round/queries';
import { titleOf } from '../../registration/queries';
import { kindOf } from '../../registration/rules/kinds';
import type { Content } from '../../registration/types';
import type { NameOf } from '../facts/queries';
import type { Places } from '../facts/types';
import type { HomeNews } from '../types';

/** More than anybody reads; what is beyond is counted as more. */
const MOST = 200;

/** News before the names of places are known. */
export type RawNews = Omit<HomeNews, 'place' | 'href'> & {
  readonly programme: string;
  readonly municipality: string | null;
  /** Below the programme, or below the municipality where there is one. */
  readonly path: string;
};

/** What others have done since: registrations, rounds, sent forms, calculations, as far as the wall and the policy let the actor see. */
export async function findNews(
  tx: Transaction,
  actor: UserActor,
  { programmes, calculates }: Places,
  since: Date,
): Promise<readonly RawNews[]> {
  const programmeId = { in: [...programmes] };
  const registered = await tx.registration.findMany({
    where: {
      programmeId,
      recordedAt: { gt: since },
      state: { not: 'draft' },
      recordedById: { not: actor.userId },
      NOT: { recordedById: null },
    },
    select: {
      programmeId: true,
      id: true,
      version: true,
      kind: true,
      state: true,
      municipalityId: true,
      content: true,
      recordedById: true,
      recordedAt: true,
    },
    orderBy: { recordedAt: 'desc' },
    take: MOST,
  });
  const first = await tx.registration.groupBy({
    by: ['id'],
    where: { programmeId, id: { in: registered.map(({ id }) => id) }, state: 'registered' },
    _min: { version: true },
  });
  const firstOf = new Map(first.map(({ id, _min }) => [id, _min.version]));
  const rounds = await tx.reflectionRound.findMany({
    where: {
      programmeId,
      OR: [{ openedAt: { gt: since } }, { closedAt: { gt: since } }, { publishedAt: { gt: since } }],
    },
    select: { ...ROUND_SELECT, openedAt: true, closedAt: true, publishedAt: true },
  });
  const sent = await tx.reflectionSubmission.findMany({
    where: { programmeId, signedAt: { gt: since }, NOT: [{ signedById: null }, { signedById: actor.userId }] },
    select: {
      programmeId: true,
      municipalityId: true,
      number: true,
      signedAt: true,
      response: { select: { round: { select: ROUND_SELECT } } },
    },
    orderBy: { signedAt: 'desc' },
    take: MOST,
  });
  const runs = await tx.calculationRun.findMany({
    where: {
      programmeId: { in: [...calculates] },
      createdAt: { gt: since },
      NOT: [{ createdById: null }, { createdById: actor.userId }],
    },
    select: { programmeId: true, id: true, name: true, year: true, createdAt: true, createdById: true },
    take: MOST,
  });
  const writers = [
    ...registered.map(({ recordedById }) => recordedById),
    ...runs.map(({ createdById }) => createdById),
  ];
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(writers.flatMap((id) => id ?? []))] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id && names.get(id)) ?? null;
  const none = { by: null, registration: null, title: null, year: null, round: null, municipality: null };
  return [
    ...registered
      .filter(({ programmeId: programme, municipalityId }) =>
        municipalityId === null ? true : can(actor, 'registration.read', { programme, municipality: municipalityId }),
      )
      .map((row) => ({
        ...none,
        key: `${row.id}:${row.version}`,
        kind: changeOf(row, firstOf.get(row.id) === row.version),
        at: row.recordedAt,
        programme: row.programmeId,
        municipality: row.municipalityId,
        path: `/${row.municipalityId === null ? 'registre' : 'registrering'}/${kindOf(row.kind)?.slug}/${row.id}`,
        by: nameOf(row.recordedById),
        registration: row.kind,
        title: titleOf({ kind: row.kind, content: row.content as Content }),
      })),
    ...rounds.flatMap(({ openedAt, closedAt, publishedAt, ...row }) => {
      const round = roundOf(row);
      const steps = { 'round-opened': openedAt, 'round-closed': closedAt, 'round-published': publishedAt } as const;
      return Object.entries(steps).flatMap(([kind, at]) =>
        at !== null && at > since
          ? [
              {
                ...none,
                key: `${round.programme}:${round.id}:${kind}`,
                kind: kind as keyof typeof steps,
                at,
                programme: round.programme,
                path: `/refleksjon/${round.id}`,
                round,
              },
            ]
          : [],
      );
    }),
    ...sent.map((row) => {
      const round = roundOf(row.response.round);
      return {
        ...none,
        key: `${round.programme}:${round.id}:${row.municipalityId}:${row.number}`,
        kind: 'form-sent' as const,
        at: row.signedAt,
        programme: row.programmeId,
        municipality: row.municipalityId,
        path: '',
        round,
      };
    }),
    ...runs.map((row) => ({
      ...none,
      key: row.id,
      kind: 'calculation-saved' as const,
      at: row.createdAt,
      programme: row.programmeId,
      path: `/beregning/${row.id}`,
      by: nameOf(row.createdById),
      title: row.name,
      year: row.year,
    })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? -1 : 1));
}

type Change = 'registered' | 'changed' | 'followed-up' | 'withdrawn';

/** What became of a registration. Advice is followed up by the one who gave it, which is other news than that it changed. */
function changeOf(
  { state, kind, content }: { state: string; kind: string; content: unknown },
  isFirst: boolean,
): Change {
  if (state === 'withdrawn') return 'withdrawn';
  if (kind === 'advice' && (content as Content).state === 'followed-up') return 'followed-up';
  return isFirst ? 'registered' : 'changed';
}

/** News with the names of places, and where each can be read. */
export function placedNews({ programme, municipality, path, ...news }: RawNews, nameOf: NameOf): HomeNews {
  const home = `/program/${programme}`;
  if (municipality === null) return { ...news, place: null, href: `${home}${path}` };
  const { number, name } = nameOf(programme, municipality);
  const href = news.round ? `${home}/refleksjon/${news.round.id}` : `${home}/kommuner/${number}${path}`;
  return { ...news, place: name, href };
}
