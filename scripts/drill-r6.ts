/**
 * `npm run drill R6`: the session runs out, the network goes, the tab is closed, the back button is pressed, somebody else sits
 * down at the computer. Nothing typed is lost, nothing is sent in another's name, and after sign-out nothing is left.
 */
import type { BrowserContext } from '@playwright/test';
import {
  build,
  draftsIn,
  FORM,
  KEPT,
  openForm,
  readAnswers,
  SAVED,
  says,
  signIn,
  startFormDrill,
  textOf,
} from './drill/form-drill';
import { report } from './drill/settings';

const OLD = process.env.DRILL_OLD_BUILD;
const TYPED = {
  expired: ['across', 'reason-across'],
  offline: ['needs', 'reason-needs'],
  closed: ['needs', 'needs-understanding'],
  back: ['mechanisms', 'mechanisms-hinder'],
} as const;
const FOREIGN = ['mechanisms', 'mechanisms-promote'] as const;
const words = (what: string) => `Skrevet da: ${what}`;

if (!OLD) build();
const drill = await startFormDrill();
const { address, newContext } = drill;
const open = (context: BrowserContext, [part]: readonly [string, string], name = 'Ida') =>
  openForm(context, address, name, part);
let unsaid = 0;
const need = async (isSo: Promise<boolean>, what: string) => {
  if (await isSo) return;
  unsaid += 1;
  console.log(`not as it should be: ${what}`);
};
try {
  await drill.serve(OLD);

  const one = await newContext();
  const expired = await open(one, TYPED.expired);
  await one.clearCookies();
  await textOf(expired, TYPED.expired[1]).fill(words('expired'));
  await need(
    says(expired, TYPED.expired[1], /Du er logget ut\. Teksten er trygg her/),
    'the field tells of the sign-out',
  );
  await signIn(await one.newPage(), address, 'Ida');
  await need(says(expired, TYPED.expired[1], SAVED), 'saved after signing in again in another tab');

  const offline = await open(one, TYPED.offline);
  await one.setOffline(true);
  await textOf(offline, TYPED.offline[1]).fill(words('offline'));
  await need(says(offline, TYPED.offline[1], KEPT), 'the field tells that it is not saved');
  await one.setOffline(false);
  await need(says(offline, TYPED.offline[1], SAVED), 'saved once the network is back');

  const closed = await open(one, TYPED.closed);
  await one.setOffline(true);
  await textOf(closed, TYPED.closed[1]).fill(words('closed'));
  await closed.close({ runBeforeUnload: false });
  await one.setOffline(false);
  await need(says(await open(one, TYPED.closed), TYPED.closed[1], SAVED), 'saved when the form is opened again');

  const back = await open(one, TYPED.back);
  await back.route('**/fields/**', (route) => route.abort());
  await textOf(back, TYPED.back[1]).fill(words('back'));
  await need(says(back, TYPED.back[1], KEPT), 'kept before the page is left');
  back.on('dialog', (dialog) => void dialog.accept());
  await back.goto(`${address}/program/pfp`);
  await back.unroute('**/fields/**');
  await back.goBack();
  await need(says(back, TYPED.back[1], SAVED), 'saved after the back button');
  await one.close();

  // A shared computer: what one leaves unsaved is neither sent by the next nor left behind at sign-out.
  const shared = await newContext();
  const page = await open(shared, FOREIGN);
  await page.route('**/fields/**', (route) => route.abort());
  await textOf(page, FOREIGN[1]).fill(words('foreign'));
  await need(says(page, FOREIGN[1], KEPT), 'kept for its writer');
  await shared.clearCookies();
  const next = await open(shared, FOREIGN, 'Tuva');
  await next.waitForTimeout(3000);
  const sentByOther = (await textOf(next, FOREIGN[1]).inputValue()) === words('foreign') ? 1 : 0;
  await next.close();
  await page.unroute('**/fields/**');
  await page.waitForTimeout(3000);
  const foreign = (await readAnswers(drill, [FOREIGN])).get(FOREIGN[1]) === words('foreign') ? 1 : 0;

  page.on('dialog', (dialog) => void dialog.accept());
  await page.route('**/fields/**', (route) => route.abort());
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('button', { name: /^Logg ut$/ }).click();
  await page.getByRole('link', { name: 'Logg inn' }).waitFor({ timeout: 20_000 });
  const left = await draftsIn(page);
  await shared.close();

  const answers = await readAnswers(drill, Object.values(TYPED));
  const lost = Object.entries(TYPED).filter(([what, [, item]]) => answers.get(item) !== words(what));
  if (lost.length > 0) console.log(`lost: ${lost.map(([what]) => what).join(', ')} (${FORM})`);
  report('R6-typed', Object.keys(TYPED).length, 'answers');
  report('R6-not-told', unsaid, 'moments', unsaid === 0);
  report('R6-sent-in-another-name', sentByOther + foreign, 'answers', sentByOther + foreign === 0);
  report('R6-lost', lost.length, 'answers', lost.length === 0);
  report('R6-left-after-sign-out', left, 'drafts', left === 0);
} finally {
  await drill.stop();
}
process.exit();
