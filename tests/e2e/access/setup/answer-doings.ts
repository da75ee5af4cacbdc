/** How a form is answered, sent, read and published, for the test of actions: each in a round of its own, so that it can be tried twice. */
import type { Page } from '@playwright/test';
import { ownRound } from '@/tests/setup/reflection-tenants';
import type { ActorName } from '@/tests/setup/tenants';
import type { Doing } from './captured-action';
import { sql } from './server';

const FORM = '/program/pfp/refleksjon/prove-apen/svar/3427';
const unique = () => `svar-${Date.now().toString(36)}`;

type Own = Omit<Parameters<typeof ownRound>[0], 'id'>;

/** Makes a round, and goes to a page of it. */
async function toOwn(page: Page, own: Own, tail: string): Promise<void> {
  const id = unique();
  for (const statement of ownRound({ ...own, id })) await sql(statement);
  await page.goto(`/program/pfp/refleksjon/${id}${tail}`);
}

/** Presses a button in a round of its own. */
function pressing(button: RegExp, own: Own, tail: string): Doing {
  return async (page, catchNext) => {
    await toOwn(page, own, tail);
    catchNext();
    await page.getByRole('button', { name: button }).first().click();
  };
}

/** A question’s words in the three languages. */
async function askAs(page: Page, words: string): Promise<void> {
  for (const name of ['textNb', 'textNn', 'textEn']) await page.locator(`[name="${name}"]`).fill(`${words} (${name})`);
}

export interface Done {
  readonly by: ActorName;
  readonly doing: Doing;
  readonly changes: readonly string[];
  /** With script the page sends no form here: it saves field by field, to a stable address. */
  readonly onlyWithoutScript?: boolean;
}

const PLANNED = { state: 'planned', status: 'writing' } as const;
const OPEN = { state: 'open', status: 'writing' } as const;

export const ANSWER_DOINGS: Readonly<Record<string, Done>> = {
  [`lib/reflection/response/actions.ts#saveAnswers ${FORM}`]: {
    by: 'member-own',
    doing: async (page, catchNext) => {
      await toOwn(page, OPEN, '/svar/3427');
      await page.locator('[data-ask="prove-tekst"]').getByRole('textbox').first().fill('Et annet svar');
      catchNext();
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    },
    changes: ['reflection_save'],
    onlyWithoutScript: true,
  },
  [`lib/reflection/response/actions.ts#saveOwnPosition ${FORM}`]: {
    by: 'member-own',
    doing: async (page, catchNext) => {
      await toOwn(page, { ...OPEN, positionsFirst: true }, '/svar/3427');
      const own = page.locator('[data-ask="prove-skala"]');
      await own.getByRole('radio', { name: '2' }).first().check();
      catchNext();
      await own.getByRole('button', { name: 'Gi min verdi' }).click();
    },
    changes: ['reflection_position'],
  },
  [`lib/reflection/response/actions.ts#passOwnPositions ${FORM}/kontroll`]: {
    by: 'leader-own',
    doing: pressing(/^Vis svarene uten/, { ...OPEN, positionsFirst: true }, '/svar/3427/kontroll'),
    changes: ['reflection_position'],
  },
  [`lib/reflection/response/actions.ts#sendAnswers ${FORM}/kontroll`]: {
    by: 'leader-own',
    doing: pressing(/^Godkjenn og send inn/, { ...OPEN, status: 'awaiting-sign-off' }, '/svar/3427/kontroll'),
    changes: ['audit_event', 'reflection_response', 'reflection_submission', 'reflection_submitted_answer'],
  },
  [`lib/reflection/response/actions.ts#markAnswersReady ${FORM}/kontroll`]: {
    by: 'member-own',
    doing: pressing(/^Meld klar/, OPEN, '/svar/3427/kontroll'),
    changes: ['audit_event', 'reflection_response'],
  },
  [`lib/reflection/response/actions.ts#takeAnswersBack ${FORM}/kontroll`]: {
    by: 'member-own',
    doing: pressing(/^Ta tilbake/, { ...OPEN, status: 'awaiting-sign-off' }, '/svar/3427/kontroll'),
    changes: ['audit_event', 'reflection_response'],
  },
  [`lib/reflection/response/actions.ts#restoreAnswer ${FORM}/historikk/prove-tekst`]: {
    by: 'leader-own',
    doing: pressing(/^Hent tilbake/, OPEN, '/svar/3427/historikk/prove-tekst'),
    changes: ['reflection_save'],
  },
  'lib/reflection/instrument/form/actions.ts#edit /program/pfp/refleksjon/prove-plan/skjema/rediger': {
    by: 'evaluator',
    doing: pressing(/^Flytt ned:/, PLANNED, '/skjema/rediger'),
    changes: ['audit_event', 'reflection_form_item'],
  },
  'lib/reflection/instrument/form/actions.ts#saveSection /program/pfp/refleksjon/prove-plan/skjema/rediger': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await toOwn(page, PLANNED, '/skjema/rediger');
      for (const language of ['bokmål', 'nynorsk', 'engelsk'])
        await page.getByLabel(`Tittel på ${language}`).fill(`En ny del på ${language}`);
      catchNext();
      await page.getByRole('button', { name: 'Lagre delen' }).click();
    },
    changes: ['audit_event', 'reflection_form_section'],
  },
  'lib/reflection/instrument/item/actions.ts#add /program/pfp/refleksjon/sporsmal/ny': {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto('/program/pfp/refleksjon/sporsmal/ny?slag=fritekst');
      await askAs(page, 'Et nytt spørsmål');
      await page.locator('[name="id"]').fill(unique());
      catchNext();
      await page.getByRole('button', { name: 'Legg til spørsmålet' }).click();
    },
    changes: ['audit_event', 'reflection_item', 'reflection_item_wording'],
  },
  'lib/reflection/instrument/item/actions.ts#reword /program/pfp/refleksjon/sporsmal/prove-tekst': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto('/program/pfp/refleksjon/sporsmal/prove-tekst');
      await askAs(page, `Med andre ord (${unique()})`);
      await page.locator('[name="comparability"]').selectOption('same');
      catchNext();
      await page.getByRole('button', { name: 'Lagre ny formulering' }).click();
    },
    changes: ['audit_event', 'reflection_item_wording'],
  },
  'lib/reflection/instrument/takeover/actions.ts#take /program/annet/refleksjon/sporsmal/overta': {
    by: 'project-group-other-programme',
    doing: async (page, catchNext) => {
      await page.goto('/program/annet/refleksjon/sporsmal/overta?fra=pfp');
      await page.getByRole('checkbox').first().check();
      catchNext();
      await page.getByRole('button', { name: 'Overta de valgte' }).click();
    },
    changes: ['audit_event', 'reflection_item', 'reflection_item_wording'],
  },
  'lib/reflection/publication/actions.ts#publish /program/pfp/refleksjon/runder/prove-stengt': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await toOwn(page, { state: 'closed', status: 'sent' }, '');
      await page.getByRole('checkbox').check();
      catchNext();
      await page.getByRole('button', { name: /^Publiser/ }).click();
    },
    changes: ['audit_event', 'reflection_published_statistic', 'reflection_release', 'reflection_round'],
  },
  'lib/reflection/publication/actions.ts#openRoundAnswers /program/pfp/refleksjon/2022/figur/11': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto('/program/pfp/refleksjon/2022/figur/11');
      await page.getByRole('textbox').last().fill('En prøve på rettigheter');
      catchNext();
      await page.getByRole('button', { name: 'Vis svar per kommune' }).click();
    },
    changes: ['audit_event', 'reflection_disclosure'],
  },
};
