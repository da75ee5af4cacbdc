/** How things are registered, for the test of actions: each a new registration, so that it can be tried twice. */
import type { Page } from '@playwright/test';
import type { Done } from './answer-doings';

const HOME = '/program/pfp/kommuner/3427/registrering';
const REGISTER = '/program/pfp/registre';

/** Fills a form for something new, and registers it. */
function registering(address: string, fill: (page: Page) => Promise<void>): Pick<Done, 'doing' | 'changes'> {
  return {
    doing: async (page, catchNext) => {
      await page.goto(address);
      await fill(page);
      await page.locator('[name="effectiveOn"]').fill('2020-05-01');
      catchNext();
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
    },
    changes: ['audit_event', 'registration'],
  };
}

const content = (page: Page, name: string) => page.locator(`[name="content.${name}"]`);

export const REGISTRATION_DOINGS: Readonly<Record<string, Done>> = {
  [`lib/registration/actions.ts#registerOwn ${HOME}/planer/ny`]: {
    by: 'member-own',
    ...registering(`${HOME}/planer/ny`, async (page) => {
      await content(page, 'name').fill('En prøve på rettigheter');
    }),
  },
  [`lib/registration/actions.ts#registerAdvice ${HOME}/rad/ny`]: {
    by: 'governor-own',
    ...registering(`${HOME}/rad/ny`, async (page) => {
      await content(page, 'title').fill('En prøve på rettigheter');
      await content(page, 'advice').fill('Et råd');
      await content(page, 'state').selectOption('open');
    }),
  },
  [`lib/registration/actions.ts#registerAssessment ${HOME}/vurderinger/ny`]: {
    by: 'evaluator',
    ...registering(`${HOME}/vurderinger/ny`, async (page) => {
      await content(page, 'characteristic').selectOption('leadership');
      await content(page, 'status').selectOption('begun');
      await content(page, 'reason').fill('En prøve på rettigheter');
    }),
  },
  [`lib/registration/actions.ts#registerGathering ${REGISTER}/samlinger/ny`]: {
    by: 'governor-own',
    ...registering(`${REGISTER}/samlinger/ny`, async (page) => {
      await content(page, 'name').fill('En prøve på rettigheter');
      await content(page, 'type').selectOption('gathering');
    }),
  },
  [`lib/registration/actions.ts#registerEvaluation ${REGISTER}/faser/ny`]: {
    by: 'project-group',
    ...registering(`${REGISTER}/faser/ny`, async (page) => {
      await content(page, 'name').fill('En prøve på rettigheter');
      await content(page, 'focus').fill('Noe å se på');
      await content(page, 'endsOn').fill('2021-05-01');
    }),
  },
};
