import { expect, test } from '@playwright/test';
import { readEntries } from '@/tests/setup/entries';
import { PERSONS } from '@/tests/setup/tenants';
import { ANSWER_DOINGS, type Done } from './setup/answer-doings';
import { type CapturedAction, capture, type Doing, replay } from './setup/captured-action';
import { REGISTRATION_DOINGS } from './setup/registration-doings';
import { ROUND_DOINGS } from './setup/round-doings';
import {
  ACTORS,
  addTenants,
  closeConnection,
  ORIGIN,
  openSession,
  openSessions,
  rowHash,
  sql,
  strangers,
} from './setup/server';

type Actor = (typeof ACTORS)[number];

let cookies: Awaited<ReturnType<typeof openSessions>>;
test.beforeAll(async () => {
  await addTenants();
  cookies = await openSessions();
});
test.afterAll(closeConnection);

const calculateAndSave =
  (programme: string, year: number): Doing =>
  async (page, catchNext) => {
    await page.goto(`/program/${programme}/beregning/ny?fra=potter&ar=${year}`);
    await page.getByRole('button', { name: 'Beregn', exact: true }).click();
    await page.getByLabel('Navn på beregningen').fill('En prøve på rettigheter');
    catchNext();
    await page.getByRole('button', { name: 'Lagre' }).click();
  };

let extractsTaken = 0;

/** For each row of the list: who does it, how, and what of the database it changes when it runs. */
const DOINGS: Record<string, Done> = {
  'lib/account/actions.ts#signInAsDemonstrationPerson /logg-inn': {
    by: 'anonymous',
    doing: async (page, catchNext) => {
      await page.goto('/logg-inn');
      catchNext();
      await page.getByRole('button', { name: /som Ida,/ }).click();
    },
    changes: ['audit_event', 'session'],
  },
  'lib/account/actions.ts#signOut /': {
    by: 'project-group',
    doing: async (page, catchNext) => {
      await page.goto('/');
      await page.getByRole('banner').getByText('Ada').first().click();
      catchNext();
      await page.getByRole('button', { name: 'Logg ut' }).click();
    },
    changes: ['audit_event', 'session'],
  },
  'lib/calculation/actions.ts#calculate /program/pfp/beregning/ny': {
    by: 'project-group',
    doing: calculateAndSave('pfp', 2021),
    changes: ['audit_event', 'calculation_run'],
  },
  'lib/calculation/actions.ts#calculate /program/annet/beregning/ny': {
    by: 'project-group-other-programme',
    doing: calculateAndSave('annet', 2025),
    changes: ['audit_event', 'calculation_run'],
  },
  'lib/reflection/extract/actions.ts#take /program/pfp/refleksjon/uttrekk': {
    by: 'evaluator',
    doing: async (page, catchNext) => {
      await page.goto('/program/pfp/refleksjon/uttrekk');
      // The same rounds a second time would give back the extract that there is.
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      await page.getByRole('checkbox').nth(extractsTaken++).check();
      catchNext();
      await page.getByRole('button', { name: 'Ta uttrekk' }).click();
    },
    changes: ['audit_event', 'reflection_extract'],
  },
  ...ANSWER_DOINGS,
  ...ROUND_DOINGS,
  ...REGISTRATION_DOINGS,
  'lib/i18n/actions.ts#chooseLanguage /': {
    by: 'anonymous',
    doing: async (page, catchNext) => {
      await page.goto('/');
      catchNext();
      await page.getByRole('button', { name: 'Nynorsk' }).click();
    },
    changes: [],
  },
};

/** Where else an action can be sent: it runs at any address, even one that answers 404. */
const ELSEWHERE = ['/finnes/ikke', '/', '/program/annet', '/api/health'];

const { host, port } = new URL(ORIGIN);
/** Where a change may not come from. */
const ORIGINS: Record<string, Record<string, string>> = {
  'nowhere, as no browser does': {},
  'nowhere, from another site': { 'sec-fetch-site': 'cross-site' },
  'nowhere, from a neighbour': { 'sec-fetch-site': 'same-site' },
  'nowhere, typed by hand': { 'sec-fetch-site': 'none' },
  'a sandboxed page': { origin: 'null' },
  'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'another site that forges the host': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  },
  'another site that forges our host': {
    origin: 'https://evil.example',
    'x-forwarded-host': host,
    host: 'evil.example',
  },
  'another port': { origin: `http://localhost:${Number(port) + 1}` },
  'another scheme': { origin: `https://${host}` },
  'a name like ours': { origin: `${ORIGIN}.evil.example` },
};

type Hashes = Record<string, string>;
function changedTables(before: Hashes, after: Hashes): readonly string[] {
  return Object.keys(after).filter((table) => after[table] !== before[table]);
}

const rows = readEntries().filter(({ kind }) => kind === 'action');

test('every action of the list is tried', () => {
  expect(rows.map(({ entry, address }) => `${entry} ${address}`).sort()).toEqual(Object.keys(DOINGS).sort());
});

for (const { entry, address, expected } of rows) {
  const { by, doing, changes, onlyWithoutScript = false } = DOINGS[`${entry} ${address}`] ?? {};
  for (const javaScriptEnabled of onlyWithoutScript ? [false] : [true, false]) {
    const how = javaScriptEnabled ? 'as script sends it' : 'as a form without script sends it';

    test(`${entry} on ${address}, ${how}`, async ({ browser }) => {
      test.setTimeout(120_000);
      if (!by || !doing || !changes) throw new Error('Say in DOINGS how it is done.');
      const cookie = by === 'anonymous' ? '' : (await openSession(PERSONS[by])).cookie;
      const action = await capture(browser, { cookie, javaScriptEnabled }, doing);
      expect(Boolean(action.headers['next-action'])).toBe(javaScriptEnabled);

      // A hash of the whole database takes as long as fifty requests: one before all, and one after each of three.
      const before = await rowHash();
      await test.step('those who may not change nothing, wherever they send it', async () => {
        await refusedActors(action, expected, javaScriptEnabled ? ELSEWHERE : ELSEWHERE.slice(0, 1));
        expect(changedTables(before, await rowHash())).toEqual([]);
      });
      await test.step('those who may change nothing from a foreign page', async () => {
        for (const [from, headers] of Object.entries(ORIGINS)) {
          const answer = await replay(action, { cookie, from: headers });
          expect({ from, found: strangers(answer, by, false) }).toEqual({ from, found: [] });
        }
        expect(changedTables(before, await rowHash())).toEqual([]);
      });
      await test.step('those who may do it, from our own page: so the refusals above were refusals', async () => {
        const answer = await replay(action, { cookie });
        expect(answer.status).toBeLessThan(400);
        expect(changedTables(before, await rowHash())).toEqual(changes);
        if (changes.length === 0) expect(String(answer.headers['set-cookie'])).toContain('nn');
      });
    });
  }

  async function refusedActors(
    action: CapturedAction,
    outcomes: Record<Actor, string>,
    elsewhere: readonly string[],
  ): Promise<void> {
    for (const actor of ACTORS.filter((name) => outcomes[name] === 'refused')) {
      for (const to of [action.path, ...elsewhere]) {
        const answer = await replay(action, { to, cookie: cookies[actor] });
        expect({ actor, to, found: strangers(answer, actor, false) }).toEqual({ actor, to, found: [] });
      }
    }
  }
}

test('an action that is sent to a foreign address runs there, too: so the refusals there were refusals', async ({
  browser,
}) => {
  const { cookie, id } = await openSession(PERSONS['project-group']);
  const { doing } = DOINGS['lib/account/actions.ts#signOut /'] ?? {};
  if (!doing) throw new Error('The sign-out has gone.');
  const action = await capture(browser, { cookie, javaScriptEnabled: true }, doing);
  await replay(action, { to: '/finnes/ikke', cookie });
  expect(await sql(`SELECT ended_at IS NOT NULL AS ended FROM session WHERE id = '${id}'`)).toEqual([{ ended: true }]);
});
