/**
 * What happened, played one event after another in the order of their days, and the evidence rules said once more in the plainest way:
 * for tests to hold the real ones against.
 */
import type { FactRow, Sources } from '@/lib/dykos/rules/facts';
import { STATUSES, type Status } from '@/lib/dykos/types';

/** A registration as the replay knows it: what it last said, and what it had said before on its way there. */
interface Live {
  readonly kind: string;
  readonly id: string;
  last: FactRow;
  said: FactRow[];
}

/** Plays every event up to a day: a registration said something, or was taken back. */
function replay(
  sources: Sources,
  day: string,
): { readonly live: Live[]; readonly forms: number; readonly pools: number[] } {
  const events: { readonly on: string; readonly order: number; readonly row: FactRow }[] = sources.registrations
    .map((row, order) => ({ on: row.effectiveOn, order, row }))
    .sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
  const known = new Map<string, Live>();
  for (const { on, row } of events) {
    if (on > day || row.state === 'draft') continue;
    const one = known.get(row.id) ?? { kind: row.kind, id: row.id, last: row, said: [] };
    one.said.push(row);
    // What was written later is the last word, whatever day it is about.
    for (const word of one.said) if (word.version > one.last.version) one.last = word;
    known.set(row.id, one);
  }
  const live = [...known.values()]
    .filter(({ last }) => last.state === 'registered')
    .map((one) => {
      const takenBack = one.said.filter(({ state }) => state === 'withdrawn').map(({ version }) => version);
      return { ...one, said: one.said.filter(({ version }) => takenBack.every((gone) => version > gone)) };
    })
    .filter(({ last }) => !(typeof last.content.endedOn === 'string' && day >= last.content.endedOn));
  return {
    live,
    forms: sources.forms.filter(({ on }) => on <= day).length,
    pools: sources.pools.filter(({ year }) => day.slice(0, 4) >= String(year)).map(({ year }) => year),
  };
}

/** Months counted on fingers: the same day that many months on, or the month's last. */
function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const longest = [31, y % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, longest)).padStart(2, '0')}`;
}

const arr = (value: unknown) => (Array.isArray(value) ? (value as Record<string, string>[]) : []);
const has = (value: unknown, ...words: string[]) => words.some((word) => (arr(value) as unknown[]).includes(word));
const first = ({ said }: Live) => said.map(({ effectiveOn }) => effectiveOn).sort()[0] ?? '';

/** The six, once more. */
export function plainly(sources: Sources, day: string): readonly Status[] {
  const { live, forms } = replay(sources, day);
  const of = (kind: string) => live.filter((one) => one.kind === kind);
  const say = ({ last }: Live): FactRow['content'] => last.content;
  const adoptions = (one: Live) => arr(say(one).adoptions).filter(({ on }) => (on ?? '') <= day);
  const [baselines, groups, plans, talks, measures, positions] = [
    of('baseline'),
    of('group'),
    of('plan').filter((one) => String(say(one).adoptedOn ?? '9999') <= day),
    of('deliberation'),
    of('measure'),
    of('position'),
  ];
  const sectorsOf = (one: Live) => arr(say(one).sectors).length;
  const again = (one: Live, among: Live[]) =>
    among.some((other) => other.id !== one.id && later(first(other), 6) <= first(one));

  const joint = baselines.filter((one) => sectorsOf(one) >= 3);
  const needs = [
    baselines.length > 0,
    joint.some((one) => adoptions(one).length > 0),
    joint.some((one) =>
      adoptions(one).some(({ by }) => ['steering-group', 'leader-group', 'municipal-council'].includes(by ?? '')),
    ) &&
      baselines.some((one) => arr(say(one).indicators).some(({ value, target }) => value && target)) &&
      baselines.some((one) => later(first(one), 6) <= one.last.effectiveOn || again(one, baselines)),
  ];
  const described = baselines.filter((one) => say(one).challenges);
  const picture = [
    described.length > 0,
    described.some((one) => sectorsOf(one) >= 2 && adoptions(one).length > 0),
    plans.length > 0 ||
      described.some(
        (one) =>
          again(one, described) ||
          one.said.some(
            ({ content, effectiveOn }) =>
              content.challenges &&
              content.challenges !== say(one).challenges &&
              later(effectiveOn, 6) <= one.last.effectiveOn,
          ),
      ),
  ];
  const weighed = talks.filter((one) => {
    const options = arr(say(one).alternatives);
    return (
      options.length >= 2 &&
      options.some(({ outcome }) => outcome === 'chosen') &&
      options.some(({ outcome, reason }) => outcome === 'set-aside' && reason) &&
      sectorsOf(one) >= 2 &&
      arr(say(one).money).length > 0
    );
  });
  const talk = [
    talks.length > 0,
    weighed.length > 0,
    new Set(weighed.map((one) => first(one).slice(0, 4))).size >= 2 &&
      weighed.some((one) => has(say(one).parties, 'top-leader', 'politicians')),
  ];
  const analysis =
    baselines.some((one) => arr(say(one).users).length > 0) || talks.some((one) => has(say(one).parties, 'users'));
  const shaped = measures.some((one) => say(one).users && say(one).state !== 'ended');
  const sits = (one: Live, side: string) => arr(say(one).members).some((member) => member.side === side);
  const users = [
    analysis || shaped,
    analysis && shaped,
    groups.some((one) => sits(one, 'users') && say(one).meets && say(one).meets !== 'when-needed'),
  ];
  const working = groups.filter(
    (one) => sectorsOf(one) >= 3 && say(one).mandate && ['monthly', 'quarterly'].includes(String(say(one).meets)),
  );
  const meeting = [
    groups.some((one) => sectorsOf(one) >= 2),
    working.length > 0,
    working.some((one) => say(one).existing === 'yes') ||
      (plans.length > 0 && working.some((one) => later(first(one), 12) <= day)),
  ];
  const steering = groups.filter((one) => say(one).type === 'steering-group');
  const led = [
    steering.length > 0,
    steering.some((one) => sits(one, 'top-leader')) && forms > 0,
    (baselines.some((one) => adoptions(one).some(({ by }) => by === 'municipal-council')) ||
      plans.some((one) => say(one).type === 'master-plan')) &&
      (measures.some((one) => say(one).state === 'in-operations') ||
        positions.some((one) => say(one).fundedBy === 'own-budget')),
  ];
  return [needs, picture, talk, users, meeting, led].map((steps) => {
    const reached = steps.findIndex((step) => !step);
    return STATUSES[reached === -1 ? 3 : reached] ?? 'not-begun';
  });
}
