/** What awaits whom, and in which order. */
import {
  type FormFact,
  type HomeFacts,
  type HomeTask,
  type RegistrationFact,
  type RoundFact,
  TASK_KINDS,
  type TaskKind,
  type Urgency,
} from './types';

/** Days before a deadline from which it is said to be soon: two weeks, in which a leader group meets at least once. */
export const SOON_DAYS = 14;

/**
 * The tasks that follow from the facts: what is overdue first, then by the day it is due, then what has no day; the same thing once.
 * @param today ISO date in Norway
 */
export function homeTasks(facts: HomeFacts, today: string): readonly HomeTask[] {
  const tasks = [
    ...facts.forms.flatMap((form) => formTask(form)),
    ...facts.rounds.flatMap((round) => roundTask(round, today)),
    ...facts.registrations.flatMap(registrationTasks),
    ...facts.withoutBaseline.map(({ programme, number, name }) =>
      task('baseline-missing', `${programme}:${number}`, {
        href: `/program/${programme}/kommuner/${number}/registrering/nullpunktsanalyse/ny`,
        place: name,
      }),
    ),
    ...facts.calculations.map(({ programme, id, name, year }) =>
      task('calculation', id, {
        href: `/program/${programme}/beregning/${id}`,
        values: { title: name, year: String(year) },
      }),
    ),
    ...facts.recommendations
      .filter(({ count }) => count > 0)
      .map(({ programme, count }) =>
        task('recommendations', programme, {
          href: `/program/${programme}/evaluering/anbefalinger`,
          values: { count },
        }),
      ),
  ].map((one) => ({ ...one, urgency: urgencyOf(one.due, today) }));
  const once = [...new Map(tasks.map((one) => [one.key, one])).values()];
  return once.sort(compareTasks);
}

/**
 * The programme that an address stands in.
 * @example programmeOf('/program/pfp/tiltak') // 'pfp'
 */
export function programmeOf(href: string): string {
  return href.split('/')[2] ?? '';
}

/** @example urgencyOf('2026-11-30', '2026-11-22') // 'soon' */
export function urgencyOf(due: string | null, today: string): Urgency {
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return daysBetween(today, due) <= SOON_DAYS ? 'soon' : 'later';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Those who sign are asked to sign when the group is done; until then everyone in the group is asked to write. */
function formTask({ round, municipality, status, deadline, maySign }: FormFact): readonly HomeTask[] {
  if (status === 'sent' || round.status !== 'open') return [];
  const waits = status === 'awaiting-sign-off';
  // Whoever cannot sign has nothing left to do once the group is done.
  if (waits && !maySign) return [];
  const form = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  return [
    task(waits ? 'form-sign' : 'form-write', `${round.programme}:${round.id}:${municipality.number}`, {
      href: waits ? `${form}/kontroll` : form,
      due: deadline,
      place: municipality.name,
      round,
      demonstration: round.demonstration,
    }),
  ];
}

/**
 * The next step of a round for those who run it: to open it when its day has come, to remind shortly before the end, to close it after,
 * to publish it when it is closed. Those who merely follow it see how far their region has come while it is open.
 */
function roundTask({ round, sent, of, role }: RoundFact, today: string): readonly HomeTask[] {
  const { id, programme, status, opensOn, deadline } = round;
  const [runs, board] = [
    `/program/${programme}/refleksjon/runder/${id}`,
    `/program/${programme}/refleksjon/${id}/oppfolging`,
  ];
  const make = (kind: TaskKind, href: string, due: string | null) => [
    task(kind, `${programme}:${id}`, { href, due, round, values: { sent, of }, demonstration: round.demonstration }),
  ];
  if (role === 'follow') return status === 'open' && sent < of ? make('round-follow', board, deadline) : [];
  switch (status) {
    case 'planned':
      return daysBetween(today, opensOn) <= SOON_DAYS ? make('round-open', runs, opensOn) : [];
    case 'open':
      // The last day is still theirs who answer.
      if (deadline < today) return make('round-close', runs, deadline);
      return sent < of && daysBetween(today, deadline) <= SOON_DAYS ? make('round-remind', board, deadline) : [];
    case 'closed':
      return make('round-publish', runs, null);
    case 'published':
      return [];
  }
}

/** A draft is one task, whatever else is missing of it; advice has its day; the other gaps have none. */
function registrationTasks(one: RegistrationFact): readonly HomeTask[] {
  const { id, href, title, place, demonstration } = one;
  const shared = { href, place, demonstration, values: { title } };
  if (one.isDraft) return [task('draft', id, { ...shared, href: `${href}/endre` })];
  if (one.isAdviceToUs) return [task('advice-open', id, { ...shared, due: one.followUpOn })];
  return one.gaps.map((gap) =>
    gap === 'not-followed-up'
      ? task('advice-due', id, { ...shared, href: `${href}/endre`, due: one.followUpOn })
      : task(gap, id, { ...shared, href: `${href}/endre` }),
  );
}

type Details = Pick<HomeTask, 'href'> & Partial<Omit<HomeTask, 'href' | 'key' | 'kind' | 'urgency'>>;

function task(kind: TaskKind, of: string, details: Details): HomeTask {
  return {
    key: `${kind}:${of}`,
    kind,
    due: null,
    urgency: 'undated',
    place: null,
    values: {},
    round: null,
    demonstration: false,
    ...details,
  };
}

function compareTasks(a: HomeTask, b: HomeTask): number {
  if (a.due !== b.due) {
    if (a.due === null) return 1;
    if (b.due === null) return -1;
    return a.due < b.due ? -1 : 1;
  }
  return TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1);
}
