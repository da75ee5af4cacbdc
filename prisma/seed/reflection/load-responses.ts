import { findForm } from '@/lib/reflection/instrument/queries';
import { answerText } from '@/lib/reflection/response/rules/answer';
import { snapshotOf } from '@/lib/reflection/response/rules/snapshot';
import { submittedRows } from '@/lib/reflection/response/rules/submitted';
import type { Answer, ResponseStatus } from '@/lib/reflection/types';
import { dateOf } from '@/lib/time';
import { type PilotRow, readPilotMunicipalities } from '../data';
import { PROGRAMME } from '../load-pilot';
import type { Register } from '../register';
import { addMissing, stableUuid, type Transaction } from '../write';
import { readDemonstrationAnswers } from './demonstration-answers';
import type { SeedRound } from './forms';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Those who have begun and not sent. Who has answered everything else has sent, and who has answered nothing has not begun. */
const DRAFTS: Readonly<Record<string, ResponseStatus>> = {
  'ovelse:3427': 'writing',
  'ovelse:5007': 'awaiting-sign-off',
};

interface Save {
  readonly item: string;
  readonly version: number;
  readonly answer: Answer;
  readonly savedAt: Date;
}

interface Response {
  readonly id: string;
  readonly municipality: { readonly id: string; readonly number: string };
  readonly status: ResponseStatus;
  readonly saves: readonly Save[];
  /** The last version of every field. */
  readonly fields: readonly Save[];
  readonly signedAt: Date;
}

/** The demonstration answers of an open round: what was saved, and of those who have sent, what they sent. Returns rows added. */
export async function loadResponses(tx: Transaction, register: Register, round: SeedRound): Promise<number> {
  const form = await findForm(tx, PROGRAMME, round.id);
  if (!form) throw new Error(`The round ${round.id} has no form.`);
  const responses = responsesOf(register, round);
  let added = await addMissing(
    tx.reflectionResponse,
    responses.map(({ id, municipality, status }) => ({
      programmeId: PROGRAMME,
      roundId: round.id,
      municipalityId: municipality.id,
      id,
      status,
      submissions: status === 'sent' ? 1 : 0,
      createdAt: openedAt(round),
    })),
  );
  added += await addMissing(
    tx.reflectionSave,
    responses.flatMap(({ id, municipality, saves }) =>
      saves.map(({ item, version, answer, savedAt }) => ({
        programmeId: PROGRAMME,
        municipalityId: municipality.id,
        responseId: id,
        id: stableUuid(`save:${id}:${item}:${version}`),
        itemId: item,
        version,
        value: answerText(answer),
        savedBySystem: 'seed',
        savedAt,
      })),
    ),
  );
  const sent = responses.filter(({ status }) => status === 'sent');
  const submission = ({ municipality }: Response) => ({
    programmeId: PROGRAMME,
    roundId: round.id,
    municipalityId: municipality.id,
    number: 1,
  });
  added += await addMissing(
    tx.reflectionSubmission,
    sent.map((response) => {
      const snapshot = snapshotOf({
        round: form.round,
        municipality: response.municipality,
        number: 1,
        sections: form.sections,
        fields: response.fields,
        dissents: [],
        writers: 0,
        signedBy: null,
        signedAt: response.signedAt.toISOString(),
      });
      return {
        ...submission(response),
        content: snapshot.content,
        contentHash: snapshot.hash,
        signedBySystem: 'seed',
        signedAt: response.signedAt,
      };
    }),
  );
  return (
    added +
    (await addMissing(
      tx.reflectionSubmittedAnswer,
      sent.flatMap((response) =>
        response.fields.flatMap(({ item, answer }) =>
          submittedRows(item, answer).map(({ choices, ...row }) => ({
            ...submission(response),
            ...row,
            choices: [...choices],
          })),
        ),
      ),
    ))
  );
}

/** The moment a round opened, and the moment it closed: in the morning of the day, and of the day after its deadline. */
export function openedAt({ opensOn }: SeedRound): Date {
  return after(dateOf(opensOn), 7 * 60 * MINUTE);
}
export function closedAt({ deadline }: SeedRound): Date {
  return after(dateOf(deadline), DAY + 7 * 60 * MINUTE);
}

function responsesOf(register: Register, round: SeedRound): readonly Response[] {
  const answers = readDemonstrationAnswers().filter((answer) => answer.round === round.id);
  return readPilotMunicipalities().map((row, index) => {
    const own = answers.filter(({ municipality }) => municipality === row.number_2020_2023);
    // Each leader group on a day of its own, a field a minute.
    const begun = after(openedAt(round), (index + 1) * DAY);
    const saves = own.flatMap(({ item, versions }, place) =>
      versions.map((answer, past) => ({
        item,
        version: past + 1,
        answer,
        savedAt: after(begun, place * MINUTE + past * 30 * MINUTE),
      })),
    );
    return {
      id: responseId(round, row.number_2020_2023),
      municipality: { id: register.idOf(2020, row.number_2020_2023), number: numberIn(row, round.year) },
      status: own.length === 0 ? 'not-started' : (DRAFTS[`${round.id}:${row.number_2020_2023}`] ?? 'sent'),
      saves,
      fields: saves.filter(({ item }, place) => !saves.some((other, later) => later > place && other.item === item)),
      signedAt: after(begun, 4 * 60 * MINUTE),
    };
  });
}

/** The id of a municipality's answer to a round. */
export function responseId(round: Pick<SeedRound, 'id'>, number: string): string {
  return stableUuid(`reflection-response:${PROGRAMME}:${round.id}:${number}`);
}

/** Its number then. For 2019 the one of 2020: one of the twelve was not yet formed, and took part under its coming number. */
function numberIn(row: PilotRow, year: number): string {
  return year < 2024 ? row.number_2020_2023 : row.number_2024;
}

function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
