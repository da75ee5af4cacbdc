import { expect, test } from '@playwright/test';
import { stableUuid } from '@/prisma/seed/write';
import { expectAccessible, expectFits, PERSONS, PUBLIC_PAGES, signIn, watchComplaints } from './setup/verbs';

const OWN_PAGES = ['/hjem', '/min-tilgang'] as const;
const EVALUATION = '/program/pfp/evaluering';
const REFLECTION = '/program/pfp/refleksjon';
/** What is open to everyone, besides the pages that other specs walk. */
const OPEN_PAGES = [
  ...PUBLIC_PAGES,
  REFLECTION,
  `${REFLECTION}/2022`,
  `${REFLECTION}/2022/figur/7`,
  `${REFLECTION}/2022/figur/10`,
  `${REFLECTION}/2022/figur/11`,
  `${REFLECTION}/ovelse`,
  `${REFLECTION}/2022/skjema`,
  EVALUATION,
  `${EVALUATION}/mal`,
  `${EVALUATION}/anbefalinger`,
  `${EVALUATION}/figurer`,
] as const;
/** Those of them that show some readers more than others; what is alike for all is walked once, by nobody in particular. */
const DIFFERENT_PAGES = [
  '/',
  '/program/pfp',
  '/program/pfp/tildelinger',
  '/program/pfp/kommuner/3427',
  '/program/pfp/kommuner/3427/2021',
  REFLECTION,
  `${REFLECTION}/2022`,
  `${REFLECTION}/2022/figur/7`,
  `${REFLECTION}/ovelse`,
  `${REFLECTION}/2022/skjema`,
  EVALUATION,
  `${EVALUATION}/mal`,
  `${EVALUATION}/anbefalinger`,
  '/finnes-ikke',
] as const;
const ROUND_PAGES = [
  `${REFLECTION}/runder`,
  `${REFLECTION}/runder/ny`,
  `${REFLECTION}/runder/ovelse`,
  `${REFLECTION}/ovelse/oppfolging`,
  `${REFLECTION}/ovelse/oppfolging/3427`,
  `${REFLECTION}/ovelse/oppfolging/paminnelse`,
  `${REFLECTION}/2022/fritekst`,
  `${REFLECTION}/sporsmal`,
  `${REFLECTION}/sporsmal/overall-level`,
  `${REFLECTION}/sporsmal/ny`,
  `${REFLECTION}/sporsmal/overta`,
  `${REFLECTION}/sporsmal/ny?slag=skala`,
  `${REFLECTION}/ovelse/skjema/rediger`,
] as const;
const FORM = `${REFLECTION}/ovelse/svar/3427`;
const ANSWER_PAGES = [
  FORM,
  `${FORM}?del=attention`,
  `${FORM}/kontroll`,
  `${FORM}/kvittering`,
  `${FORM}/utskrift`,
  `${FORM}/historikk/overall-level`,
  `${REFLECTION}/2022/svar/3427`,
  `${REFLECTION}/2022/svar/3427/kvittering`,
  '/program/pfp/kommuner/3427/ledergruppe',
] as const;
const REGISTER = '/program/pfp/kommuner/3427/registrering';
const REGISTER_PAGES = [
  REGISTER,
  `${REGISTER}/nullpunktsanalyse/ny`,
  `${REGISTER}/grupper/ny`,
  `${REGISTER}/drofting/ny`,
  `${REGISTER}/tiltak/ny`,
  '/program/pfp/registre',
] as const;
const MEASURE = stableUuid('registration:pfp:Tynset:measure:coordinator-role');
const TYNSET = '/program/pfp/kommuner/3427';
const REGISTERED = `${REGISTER}/tiltak/${MEASURE}`;
/** A municipality's dashboard, what lies behind a square, and the council's sheet. */
const PLACE_PAGES = [`${TYNSET}/dykos`, `${TYNSET}/dykos/ledelse?mot=2019-12-31`, `${TYNSET}/profil`] as const;
const CATALOGUE_PAGES = ['/program/pfp/tiltak', `/program/pfp/tiltak/${MEASURE}`] as const;
const BOARD = '/program/pfp/dykos';
const REGION = '/program/pfp/region/innlandet';
/** What each role sees besides. */
const ROLE_PAGES: Readonly<Record<string, readonly string[]>> = {
  'project-group': [
    '/program/pfp/beregning',
    '/program/pfp/beregning/ny?fra=potter&ar=2021',
    '/program/pfp/beregning/ny?fra=ordninger&ar=2020',
    // The evaluator works on the same pages of rounds, and walks them all.
    `${REFLECTION}/runder`,
    `${REFLECTION}/ovelse/oppfolging`,
    `${REFLECTION}/2022/fritekst`,
    BOARD,
    REGION,
    ...PLACE_PAGES,
    ...CATALOGUE_PAGES,
    REGISTER,
    '/program/pfp/registre',
    '/program/pfp/registre/aktiviteter/ny',
  ],
  evaluator: [
    ...ROUND_PAGES,
    `${REFLECTION}/uttrekk`,
    `${BOARD}?syn=ekstern`,
    `${TYNSET}/dykos/arenaer`,
    REGISTER,
    `${REGISTER}/vurderinger/ny`,
  ],
  'project-leader': [
    ...ANSWER_PAGES,
    ...REGISTER_PAGES,
    ...PLACE_PAGES,
    ...CATALOGUE_PAGES,
    REGISTERED,
    `${REGISTERED}/endre`,
    `${REGISTERED}?bekreft=trekk`,
  ],
  'leader-group-member': [FORM, `${FORM}/kontroll`, `${FORM}/kvittering`, REGISTER, `${TYNSET}/dykos`],
  directorate: [BOARD, '/program/pfp/registre'],
  'county-governor': [
    `${REFLECTION}/ovelse/oppfolging`,
    REGION,
    `${TYNSET}/dykos/malgruppe`,
    ...CATALOGUE_PAGES,
    REGISTER,
    REGISTERED,
    `${REGISTER}/rad/ny`,
    '/program/pfp/registre',
    '/program/pfp/registre/samlinger/ny',
    '/program/pfp/registre/kompetansemiljoer/ny',
  ],
};

test.describe('every open page', () => {
  for (const path of OPEN_PAGES) {
    test(`${path} reads well for everyone`, async ({ page, context }) => {
      const complaints = watchComplaints(context);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await expectFits(page, 360);
      await expectFits(page, 320); // 1280 px at 400 %
      expect(complaints).toEqual([]);
    });
  }
});

for (const [role, person] of Object.entries(PERSONS)) {
  test(`axe finds nothing on any page as ${role}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    const complaints = watchComplaints(context);
    await signIn(page, person);
    for (const path of [...DIFFERENT_PAGES, ...OWN_PAGES, ...(ROLE_PAGES[role] ?? [])]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      // The page for what is not there reads well, too: it must not pass for the one that was asked for.
      expect((await page.goto(path))?.status(), path).toBe(path === '/finnes-ikke' ? 404 : 200);
      await expectAccessible(page);
      await expectFits(page, 360);
    }
    expect(complaints).toEqual([]);
  });
}

test('pages read well in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of [
    '/',
    '/program/pfp/tildelinger?ar=2021',
    '/program/pfp/kommuner/3427/2021',
    '/program/pfp/ordninger',
    `${REFLECTION}/2022/figur/11`,
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await signIn(page, PERSONS['project-group']);
  for (const path of [`${BOARD}?mot=2019-12-31`, `${TYNSET}/dykos`, REGISTERED]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test('paper gets the content without the frame, and every table open', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nynorsk' })).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Bamble' })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
