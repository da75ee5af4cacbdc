import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { withActor } from '../../../db/with-actor';
import { compareNames } from '../../../format';
import { VERSION_SELECT, versionsOf } from '../../../municipality/queries';
import { displayName, versionAt } from '../../../municipality/rules';
import { findProgramme } from '../../../programme/queries';
import { findForm } from '../../instrument/queries';
import { countParticipation, getFullStatistics, getStatistics, isOpenTo } from '../../publication/queries';
import { PROGRAMME_GROUP } from '../../publication/types';
import { ROUND_SELECT, roundOf } from '../../round/queries';
import { RESPONSE_STATUSES } from '../../types';
import { findNames } from '../queries';
import type { FreeTexts, OwnForm, RoundView } from './types';

/** The forms of the actor's own leader groups, those that take answers first, the newest round first. */
export async function listOwnForms(actor: Actor, programme: string): Promise<readonly OwnForm[]> {
  if (actor.kind !== 'user') return [];
  const own = actor.grants.flatMap((grant) =>
    'municipality' in grant && grant.programme === programme ? [grant.municipality] : [],
  );
  const readable = own.filter((municipality) => can(actor, 'reflection-response.read', { programme, municipality }));
  if (readable.length === 0) return [];
  const rows = await withActor(actor, (tx) =>
    tx.reflectionResponse.findMany({
      // A planned round is no row for a leader group: a response without its round cannot be read.
      where: { programmeId: programme, municipalityId: { in: readable }, round: { status: { not: 'planned' } } },
      select: {
        status: true,
        municipalityId: true,
        round: { select: ROUND_SELECT },
        participation: { select: { municipality: { select: { versions: VERSION_SELECT } } } },
      },
      orderBy: { round: { opensOn: 'desc' } },
    }),
  );
  return rows.flatMap(({ status, municipalityId, round: row, participation }) => {
    const round = roundOf(row);
    const known = RESPONSE_STATUSES.find((one) => one === status);
    const version = versionAt(versionsOf(participation.municipality.versions), round.opensOn);
    const municipality = { id: municipalityId, number: version.number, name: displayName(version) };
    return known ? [{ round, status: known, municipality }] : [];
  });
}

/** A round's own page: who took part, and the questions that stand in no figure. Null where there is no such round. */
export async function getRoundView(
  actor: Actor,
  { programme: programmeId, round: roundId }: { readonly programme: string; readonly round: string },
  { answers, now }: { readonly answers: boolean; readonly now: Date },
): Promise<RoundView | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const form = programme && (await findForm(tx, programmeId, roundId));
    return form && { programme, form };
  });
  if (!found?.form) return null;
  const { programme, form } = found;
  const open = answers ? await getFullStatistics(actor, programmeId, roundId, now) : null;
  const stated = open ?? (await getStatistics(actor, programmeId, roundId));
  const participation = (await countParticipation(actor, programmeId)).get(roundId) ?? { sent: 0, of: 0 };
  const others = form.sections.flatMap((section) =>
    section.items.flatMap((item) => {
      const statistic = stated?.statistics.find((one) => one.item === item.id && one.group === PROGRAMME_GROUP);
      return item.figure === null && statistic ? [{ item, section: section.id, statistic }] : [];
    }),
  );
  return {
    programme: { id: programme.id, names: programme.names },
    round: form.round,
    participation,
    basis: stated?.basis ?? null,
    threshold: stated?.threshold ?? 0,
    others,
  };
}

/** What was written in free text, for those who may read answers; its content only while they have it open. */
export async function getFreeTexts(
  actor: Actor,
  { programme: programmeId, round: roundId }: { readonly programme: string; readonly round: string },
  now: Date,
): Promise<FreeTexts | null> {
  if (!can(actor, 'reflection-answers.read', { programme: programmeId })) return null;
  const isOpen = await isOpenTo(actor, programmeId, roundId, now);
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const form = programme && (await findForm(tx, programmeId, roundId));
    if (!programme || !form || form.round.status === 'planned') return null;
    const common = { programme: { id: programme.id, names: programme.names }, round: form.round };
    if (!isOpen) return { ...common, sections: null };
    const names = await findNames(tx, form.round);
    const rows = await tx.reflectionSubmittedAnswer.findMany({
      where: { programmeId, roundId, state: 'answered', text: { not: null } },
      select: {
        itemId: true,
        text: true,
        number: true,
        municipalityId: true,
        submission: { select: { response: { select: { submissions: true } } } },
      },
    });
    const latest = rows.filter(({ number, submission }) => submission.response.submissions === number);
    const sections = form.sections.map(({ texts, items }) => ({
      title: { nb: texts.nb.title, nn: texts.nn.title, en: texts.en.title },
      questions: items
        .filter(({ kind }) => kind === 'text')
        .map((item) => ({
          item,
          answers: latest
            .filter(({ itemId }) => itemId === item.id)
            .map(({ municipalityId, text }) => ({
              municipality: names.get(municipalityId) ?? municipalityId,
              text: text ?? '',
            }))
            .sort((a, b) => compareNames(a.municipality, b.municipality)),
        })),
    }));
    return { ...common, sections: sections.filter(({ questions }) => questions.length > 0) };
  });
}
