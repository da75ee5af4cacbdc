/**
 * `npm run drill R5`: a form is open while a new version of the application is put into service. What was typed before, while
 * nobody answered, and after it is saved, and nobody types anything twice; with script and without.
 */
import {
  build,
  buildIdOf,
  FORM,
  field,
  KEPT,
  openForm,
  readAnswers,
  SAVED,
  says,
  startFormDrill,
  textOf,
} from './drill/form-drill';
import { report } from './drill/settings';

const NEW = process.env.DRILL_NEW_BUILD || '.next-drill-r5';
const OLD = process.env.DRILL_OLD_BUILD;
/** When each was typed, in which part and field. */
const TYPED = {
  before: ['across', 'reason-across'],
  during: ['needs', 'reason-needs'],
  after: ['needs', 'needs-understanding'],
  plain: ['mechanisms', 'mechanisms-hinder'],
} as const;

if (!OLD) build();
if (!process.env.DRILL_NEW_BUILD) build(NEW);
console.log(`build ${buildIdOf(OLD)} is replaced by ${buildIdOf(NEW)}`);
const drill = await startFormDrill();
const words = (moment: keyof typeof TYPED) => `Skrevet ${moment}, ${buildIdOf(NEW)}`;
let retyped = 0;
const wasSaved = async (isSaved: Promise<boolean>) => {
  if (!(await isSaved)) retyped += 1;
};
try {
  await drill.serve(OLD);
  const context = await drill.newContext();
  const page = await openForm(context, drill.address, 'Ida', TYPED.before[0]);
  await textOf(page, TYPED.before[1]).fill(words('before'));
  await wasSaved(says(page, TYPED.before[1], SAVED));
  await page.goto(`${drill.address}${FORM}?del=${TYPED.during[0]}`);

  const plain = await drill.newContext({ javaScriptEnabled: false });
  const plainPage = await openForm(plain, drill.address, 'Tuva', TYPED.plain[0]);
  await textOf(plainPage, TYPED.plain[1]).fill(words('plain'));

  await drill.halt();
  await textOf(page, TYPED.during[1]).fill(words('during'));
  if (!(await says(page, TYPED.during[1], KEPT))) throw new Error('The field does not say that it is not saved.');
  await drill.serve(NEW);
  await wasSaved(says(page, TYPED.during[1], SAVED));
  await textOf(page, TYPED.after[1]).fill(words('after'));
  await wasSaved(says(page, TYPED.after[1], SAVED));

  await plainPage.getByRole('button', { name: /^(Neste del|Kontroller og send inn)$/ }).click();
  await plainPage.waitForURL(/lagret=ja/, { timeout: 20_000 }).catch(() => {
    retyped += 1;
  });

  // The old page leads on to the new version's pages, up to the receipt.
  const answers = await readAnswers(drill, Object.values(TYPED));
  const moments = Object.keys(TYPED) as (keyof typeof TYPED)[];
  const lost = moments.filter((moment) => answers.get(TYPED[moment][1]) !== words(moment));
  await page.getByRole('link', { name: 'Kontroller og send inn' }).click();
  // A leader who has given no value of her own to some question first lets it be shown what the others have.
  const pass = page.locator('#egne-verdier').getByRole('button');
  const send = page.getByRole('button', { name: 'Godkjenn og send inn' });
  await pass.or(send).first().waitFor({ timeout: 20_000 });
  if ((await pass.count()) > 0) await pass.click();
  await send.click({ timeout: 20_000 });
  await page.getByRole('heading', { level: 1, name: 'Kvittering' }).waitFor({ timeout: 20_000 });
  await page.goto(`${drill.address}${FORM}?del=${TYPED.after[0]}`);
  const isSent = (await field(page, TYPED.after[1]).count()) === 0;
  console.log(lost.length > 0 ? `lost: ${lost.join(', ')}` : 'everything typed is there');
  report('R5-typed', moments.length, 'answers');
  report('R5-sent', isSent ? 1 : 0, 'forms', isSent);
  report('R5-retyped', retyped, 'fields', retyped === 0);
  report('R5-lost', lost.length, 'answers', lost.length === 0);
} finally {
  await drill.stop();
}
process.exit();
