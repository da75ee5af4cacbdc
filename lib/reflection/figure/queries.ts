import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../../municipality/queries';
import { displayName, versionAt } from '../../municipality/rules';
import { findProgramme } from '../../programme/queries';
import { findForm } from '../instrument/queries';
import { getFullStatistics, getStatistics } from '../publication/queries';
import { PROGRAMME_GROUP } from '../publication/types';
import { ROUND_SELECT, roundOf } from '../round/queries';
import { itemTextsSchema } from '../schema';
import { COMPARABILITIES, type FormItem, type Round, type Texts } from '../types';
import { answerKey, figureParts, type RoundPart, type WordingStep } from './rules/view';
import { type Dot, FIGURES, type FigureChoice, type FigureNumber, type FigureView, MOST_ROUNDS } from './types';

interface RoundAddress {
  readonly programme: string;
  readonly round: string;
}

/**
 * A figure of a round as the actor may see it, or null where there is none: no such round, nothing published, a region or a number that it
 * does not have. Earlier rounds come along as far as they are published.
 */
export async function getFigure(
  actor: Actor,
  { figure, ...address }: RoundAddress & { readonly figure: FigureNumber },
  choice: FigureChoice,
  now: Date,
): Promise<FigureView | null> {
  const [view] = await listFigures(actor, address, choice, now, [figure]);
  return view ?? null;
}

/** The round's figures in the order of their numbers; none where nothing is published, or the region is not the programme's. */
export async function listFigures(
  actor: Actor,
  { programme: programmeId, round: roundId }: RoundAddress,
  choice: FigureChoice,
  now: Date,
  figures: readonly FigureNumber[] = FIGURES,
): Promise<readonly FigureView[]> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return [];
  const found = await withActor(actor, (tx) => findAsked(tx, programmeId, roundId));
  const group = choice.group ?? PROGRAMME_GROUP;
  if (!found || (group !== PROGRAMME_GROUP && !found.regions.some(({ id }) => id === group))) return [];
  const own = choice.group === undefined ? ownMunicipality(actor, programmeId) : null;
  const parts: StatedPart[] = [];
  for (const { round, items } of found.asked) {
    if (!items.some((item) => figures.some((figure) => item.figure === figure))) continue;
    const open = choice.answers ? await getFullStatistics(actor, programmeId, round.id, now) : null;
    const stated = open ?? (await getStatistics(actor, programmeId, round.id));
    if (!stated) continue;
    const answers = await withActor(actor, async (tx) => ({
      own: own === null ? new Map<string, number>() : await ownAnswers(tx, round, own),
      dots: open ? await allAnswers(tx, round, group) : new Map<string, readonly Dot[]>(),
    }));
    const statistics = stated.statistics.filter((one) => one.group === group);
    parts.push({ round, items, basis: stated.basis, threshold: stated.threshold, statistics, ...answers });
  }
  return figures.flatMap((figure) => viewOf(figure, { ...found, parts, roundId, group, own, choice }) ?? []);
}

type StatedPart = RoundPart & { readonly threshold: number };

interface ViewInput {
  readonly programme: FigureView['programme'];
  readonly regions: FigureView['regions'];
  readonly wordings: readonly WordingStep[];
  readonly parts: readonly StatedPart[];
  readonly roundId: string;
  readonly group: string;
  readonly own: string | null;
  readonly choice: FigureChoice;
}

function viewOf(figure: FigureNumber, input: ViewInput): FigureView | null {
  const { programme, regions, wordings, group, own, choice } = input;
  const parts = input.parts
    .map((part) => ({ ...part, items: part.items.filter((item) => item.figure === figure && item.minimum !== null) }))
    .filter(({ items }) => items.length > 0)
    .slice(-MOST_ROUNDS);
  const asked = input.parts.find(({ round }) => round.id === input.roundId)?.items ?? [];
  const last = parts.at(-1);
  const first = last?.items[0];
  if (!last || !first || last.round.id !== input.roundId || first.minimum === null || first.maximum === null)
    return null;
  return {
    programme: { id: programme.id, names: programme.names },
    figure,
    figures: FIGURES.filter((one) => asked.some((item) => item.figure === one)),
    round: last.round,
    scale: { minimum: first.minimum, maximum: first.maximum, ...endsOf(first) },
    ...figureParts(parts, wordings, choice),
    group,
    regions,
    // Where answers are open nothing is kept back; an earlier round that is not open still has its limit.
    threshold: Math.max(...parts.map((part) => part.threshold)),
    demonstration: parts.some(({ round }) => round.demonstration),
    sdFormula: choice.sdFormula,
    own: parts.some((part) => part.own.size > 0) ? own : null,
    isOpen: last.basis === 'answers',
  };
}

/** The round and those before it in time, with what each asked, and the wordings of it all. */
async function findAsked(tx: Transaction, programmeId: string, roundId: string) {
  const programme = await findProgramme(tx, programmeId);
  if (!programme) return null;
  const rows = await tx.reflectionRound.findMany({
    where: { programmeId },
    select: ROUND_SELECT,
    orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
  });
  const rounds = rows.map(roundOf);
  const asked: { round: Round; items: readonly FormItem[] }[] = [];
  for (const round of rounds.slice(0, rounds.findIndex(({ id }) => id === roundId) + 1)) {
    const form = await findForm(tx, programmeId, round.id);
    asked.push({ round, items: form?.sections.flatMap((section) => section.items) ?? [] });
  }
  const last = asked.at(-1);
  if (!last) return null;
  const regions = await tx.countyGovernor.findMany({
    where: { participations: { some: { programmeId } } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  const shown = last.items.filter((item) => item.figure !== null).map(({ id }) => id);
  return { programme, asked, regions, wordings: await findWordings(tx, programmeId, shown) };
}

async function findWordings(
  tx: Transaction,
  programmeId: string,
  items: readonly string[],
): Promise<readonly WordingStep[]> {
  const rows = await tx.reflectionItemWording.findMany({
    where: { programmeId, itemId: { in: [...items] } },
    select: { itemId: true, version: true, comparability: true, texts: true },
    orderBy: [{ itemId: 'asc' }, { version: 'asc' }],
  });
  return rows.map(({ itemId, version, comparability, texts }) => ({
    item: itemId,
    version,
    comparability: COMPARABILITIES.find((known) => known === comparability) ?? null,
    texts: itemTextsSchema.parse(texts),
  }));
}

/** The municipality whose answer is the actor's own; a leader of several sees the first. */
function ownMunicipality(actor: Actor, programme: string): string | null {
  if (actor.kind !== 'user') return null;
  const grants = actor.grants.flatMap((grant) =>
    'municipality' in grant && grant.programme === programme ? [grant.municipality] : [],
  );
  return grants.find((municipality) => can(actor, 'reflection-response.read', { programme, municipality })) ?? null;
}

const ANSWER_SELECT = {
  municipalityId: true,
  number: true,
  itemId: true,
  part: true,
  value: true,
  submission: { select: { response: { select: { submissions: true, participation: true } } } },
} as const;

async function sentAnswers(tx: Transaction, { programme, id }: Round, municipality?: string) {
  const rows = await tx.reflectionSubmittedAnswer.findMany({
    where: {
      programmeId: programme,
      roundId: id,
      state: 'answered',
      value: { not: null },
      ...(municipality && { municipalityId: municipality }),
    },
    select: ANSWER_SELECT,
  });
  return rows.filter(({ number, submission }) => submission.response.submissions === number);
}

async function ownAnswers(tx: Transaction, round: Round, municipality: string): Promise<ReadonlyMap<string, number>> {
  const rows = await sentAnswers(tx, round, municipality);
  return new Map(rows.flatMap(({ itemId, part, value }) => (value === null ? [] : [[answerKey(itemId, part), value]])));
}

async function allAnswers(tx: Transaction, round: Round, group: string): Promise<ReadonlyMap<string, readonly Dot[]>> {
  const names = await findNames(tx, round);
  const dots = new Map<string, Dot[]>();
  for (const { itemId, part, value, municipalityId, submission } of await sentAnswers(tx, round)) {
    const region = submission.response.participation.countyGovernorId;
    if (value === null || (group !== PROGRAMME_GROUP && region !== group)) continue;
    const key = answerKey(itemId, part);
    dots.set(key, [...(dots.get(key) ?? []), { municipality: names.get(municipalityId) ?? municipalityId, value }]);
  }
  return dots;
}

/** Names of the programme's municipalities as they were when the round opened. */
export async function findNames(tx: Transaction, round: Round): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.participation.findMany({
    where: { programmeId: round.programme },
    select: { municipalityId: true, municipality: { select: { versions: VERSION_SELECT } } },
  });
  return new Map(
    rows.map(({ municipalityId, municipality }) => [
      municipalityId,
      displayName(versionAt(versionsOf(municipality.versions), round.opensOn)),
    ]),
  );
}

function endsOf({ texts }: FormItem): { readonly low: Texts; readonly high: Texts } {
  return {
    low: { nb: texts.nb.low ?? '', nn: texts.nn.low ?? '', en: texts.en.low ?? '' },
    high: { nb: texts.nb.high ?? '', nn: texts.nn.high ?? '', en: texts.en.high ?? '' },
  };
}
