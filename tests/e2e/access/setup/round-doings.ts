/** How rounds are run and leader groups kept, for the test of actions: each on a round or person of its own, so that it can be tried twice. */
import type { Page } from '@playwright/test';
import type { ActorName } from '@/tests/setup/tenants';
import type { Doing } from './captured-action';

const ROUNDS = '/program/pfp/refleksjon/runder';
const GROUP = '/program/pfp/kommuner/3427/ledergruppe';
const today = () => new Date().toISOString().slice(0, 10);
const unique = () => `rett-${Date.now().toString(36)}`;

async function fillPlan(page: Page, id: string): Promise<void> {
  await page.goto(`${ROUNDS}/ny`);
  await page.getByLabel('Kortnavn i adressen').fill(id);
  await page.getByLabel('År', { exact: true }).fill('2026');
  await page.getByLabel('Åpner').fill(today());
  await page.getByLabel('Svarfrist').fill('2098-12-31');
  await page.getByLabel('Start med skjemaet fra').selectOption('prove-apen');
}

async function planned(page: Page): Promise<string> {
  const id = unique();
  await fillPlan(page, id);
  await page.getByRole('button', { name: 'Planlegg runden' }).click();
  await page.waitForURL(/gjort=planlagt/);
  return id;
}

async function opened(page: Page): Promise<string> {
  const id = await planned(page);
  await page.goto(`${ROUNDS}/${id}?bekreft=apne`);
  await page.getByRole('button', { name: /^Ja, åpne/ }).click();
  await page.waitForURL(/gjort=apnet/);
  return id;
}

async function fillInvitation(page: Page): Promise<string> {
  const name = unique();
  await page.goto(GROUP);
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('E-post').fill(`${name}@tynset.example`);
  return name;
}

type Done = { readonly by: ActorName; readonly doing: Doing; readonly changes: readonly string[] };
const MEMBER_TABLES = [
  'app_user',
  'audit_event',
  'leader_group_invitation',
  'mail_message',
  'membership',
  'user_address',
] as const;

export const ROUND_DOINGS: Readonly<Record<string, Done>> = {
  [`lib/reflection/round/actions.ts#plan ${ROUNDS}/ny`]: {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await fillPlan(page, unique());
      catchNext();
      await page.getByRole('button', { name: 'Planlegg runden' }).click();
    },
    changes: ['audit_event', 'reflection_form_item', 'reflection_form_section', 'reflection_round'],
  },
  [`lib/reflection/round/actions.ts#change ${ROUNDS}/prove-plan`]: {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto(`${ROUNDS}/${await planned(page)}`);
      await page.getByLabel('År', { exact: true }).fill('2027');
      catchNext();
      await page.getByRole('button', { name: 'Lagre endringene' }).click();
    },
    changes: ['audit_event', 'reflection_round'],
  },
  [`lib/reflection/round/actions.ts#prolong ${ROUNDS}/prove-apen`]: {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto(`${ROUNDS}/${await opened(page)}`);
      await page.getByLabel('Ny frist for alle').fill('2099-01-01');
      catchNext();
      await page.getByRole('button', { name: 'Flytt fristen' }).click();
    },
    changes: ['audit_event', 'reflection_round'],
  },
  [`lib/reflection/round/actions.ts#open ${ROUNDS}/prove-plan`]: {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto(`${ROUNDS}/${await planned(page)}?bekreft=apne`);
      catchNext();
      await page.getByRole('button', { name: /^Ja, åpne/ }).click();
    },
    changes: ['audit_event', 'reflection_response', 'reflection_round'],
  },
  [`lib/reflection/round/actions.ts#close ${ROUNDS}/prove-apen`]: {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto(`${ROUNDS}/${await opened(page)}?bekreft=steng`);
      catchNext();
      await page.getByRole('button', { name: /^Ja, steng/ }).click();
    },
    changes: ['audit_event', 'reflection_round'],
  },
  [`lib/reflection/round/actions.ts#remove ${ROUNDS}/prove-plan`]: {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto(`${ROUNDS}/${await planned(page)}?bekreft=fjern`);
      catchNext();
      await page.getByRole('button', { name: /^Ja, fjern/ }).click();
    },
    changes: ['audit_event', 'reflection_form_item', 'reflection_form_section', 'reflection_round'],
  },
  'lib/reflection/round/follow-up/actions.ts#extend /program/pfp/refleksjon/prove-apen/oppfolging/3427': {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto(`/program/pfp/refleksjon/${await opened(page)}/oppfolging/3427`);
      await page.getByLabel('Ny siste dag').fill('2099-01-01');
      await page.getByLabel('Begrunnelse').fill('En prøve på rettigheter');
      catchNext();
      await page.getByRole('button', { name: 'Gi mer tid' }).click();
    },
    changes: ['audit_event', 'reflection_allowance'],
  },
  'lib/reflection/round/follow-up/actions.ts#reopen /program/pfp/refleksjon/prove-apen/oppfolging/3801': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      // The first that has sent; what is reopened here is no longer among them the next time.
      await page.goto('/program/pfp/refleksjon/ovelse/oppfolging?status=sendt');
      await page.goto(
        (await page
          .getByRole('link', { name: /^Mer tid/ })
          .first()
          .getAttribute('href')) ?? '',
      );
      await page.getByLabel('Ny siste dag').fill('2099-01-01');
      await page.getByLabel('Begrunnelse').fill('En prøve på rettigheter');
      catchNext();
      await page.getByRole('button', { name: 'Åpne for retting' }).click();
    },
    changes: ['audit_event', 'reflection_allowance', 'reflection_response'],
  },
  'lib/reflection/round/reminder/actions.ts#remind /program/pfp/refleksjon/prove-apen/oppfolging/paminnelse': {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto(`/program/pfp/refleksjon/${await opened(page)}/oppfolging/paminnelse`);
      catchNext();
      await page.getByRole('button', { name: /i utkurven$/ }).click();
    },
    changes: ['audit_event', 'mail_message'],
  },
  [`lib/leader-group/actions.ts#invite ${GROUP}`]: {
    by: 'leader-own',
    doing: async (page, catchNext) => {
      await fillInvitation(page);
      catchNext();
      await page.getByRole('button', { name: 'Inviter' }).click();
    },
    changes: MEMBER_TABLES,
  },
  [`lib/leader-group/actions.ts#end ${GROUP}`]: {
    by: 'leader-own',
    doing: async (page, catchNext) => {
      const name = await fillInvitation(page);
      await page.getByRole('button', { name: 'Inviter' }).click();
      await page.waitForURL(/gjort=invitert/);
      const end = page.getByRole('link', { name: `Avslutt medlemskapet til ${name}` });
      await page.goto((await end.getAttribute('href')) ?? '');
      catchNext();
      await page.getByRole('button', { name: 'Ja, avslutt medlemskapet' }).click();
    },
    changes: ['audit_event', 'membership'],
  },
};
