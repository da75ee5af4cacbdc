import { expect, test } from '@playwright/test';
import { soundFile } from '@/scripts/drill/sound-files';
import { formOf, type SentDocument } from '@/scripts/drill/uploader';
import { addressOf, type Entry, readEntries } from '@/tests/setup/entries';
import { ATTACHMENTS, REGISTRATIONS } from '@/tests/setup/tenants';
import {
  ACTORS,
  type Answer,
  addTenants,
  closeConnection,
  cookieHeader,
  ORIGIN,
  openSessions,
  rowHash,
  send,
  strangers,
} from './setup/server';

let cookies: Awaited<ReturnType<typeof openSessions>>;
test.beforeAll(async () => {
  await addTenants();
  cookies = await openSessions();
});
test.afterAll(closeConnection);

const entries = readEntries().filter(({ kind, entry }) => kind === 'POST' && entry.includes('/vedlegg/[kind]/'));
const OWN = `/api/program/pfp/vedlegg/nullpunktsanalyse/${REGISTRATIONS.baselineOwn}`;
const TOUCHED = ['attachment', 'audit_event'];

function post(
  path: string,
  cookie: string,
  document: SentDocument,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { type, body } = formOf(document);
  const own = { origin: ORIGIN, 'content-type': type, 'content-length': String(body.length), ...cookieHeader(cookie) };
  return send(path, { method: 'POST', headers: { ...own, ...headers }, body });
}

/** A text that nobody has sent before: the same one twice would be one document. */
const textOf = (text: string): SentDocument => ({ name: 'Møte.txt', type: 'text/plain', bytes: Buffer.from(text) });

async function changedTables(before: Record<string, string>): Promise<readonly string[]> {
  const after = await rowHash();
  return Object.keys(after).filter((table) => after[table] !== before[table]);
}

test('the list of uploads was read', () => expect(entries.length).toBeGreaterThan(5));

for (const entry of entries satisfies readonly Entry[]) {
  test(`POST ${entry.address}`, async () => {
    for (const actor of ACTORS) {
      const before = await rowHash();
      const answer = await post(addressOf(entry), cookies[actor], textOf(`${actor} ${entry.address}`));
      const changed = await changedTables(before);
      expect(`${actor} ${answer.status}`).toBe(`${actor} ${entry.expected[actor]}`);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect({ actor, found: strangers(answer, actor, answer.status !== 200) }).toEqual({ actor, found: [] });
      expect({ actor, changed }).toEqual({ actor, changed: answer.status === 200 ? TOUCHED : [] });
    }
  });
}

const FOREIGN: Record<string, Record<string, string>> = {
  'from another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'from a sandboxed page': { origin: 'null' },
  'from nowhere': { origin: '', 'sec-fetch-site': 'none' },
  'from a forged host': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
};
for (const [from, headers] of Object.entries(FOREIGN)) {
  test(`a document sent ${from} changes nothing`, async () => {
    const before = await rowHash();
    expect((await post(OWN, cookies['leader-own'], textOf(from), headers)).status).toBe(403);
    expect(await changedTables(before)).toEqual([]);
  });
}

test('a document is saved as a file and never shown: as an attachment, of its own type, in a sandbox, kept by no cache', async () => {
  const answer = await send(`/api/program/pfp/vedlegg/fil/${ATTACHMENTS.attachmentOwn}`, {
    headers: cookieHeader(cookies['leader-own']),
  });
  expect(answer.body).toBe('kanari-vedlegg-tynset');
  expect(answer.headers).toMatchObject({
    'content-disposition':
      'attachment; filename="kanari-vedlegg-tynset.txt"; filename*=UTF-8\'\'kanari-vedlegg-tynset.txt',
    'content-type': 'text/plain',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('a file that the browser takes for a page is none: it is saved, under its own name', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: ORIGIN, locale: 'nb-NO', javaScriptEnabled: false });
  const [name = '', value = ''] = cookies['leader-own'].split('=');
  await context.addCookies([{ name, value, url: ORIGIN }]);
  const page = await context.newPage();
  const here = `/program/pfp/kommuner/3427/registrering/nullpunktsanalyse/${REGISTRATIONS.baselineOwn}`;
  await test.step('without script: chosen, sent, told of, and saved again', async () => {
    await page.goto(here);
    const { bytes, type } = soundFile('docx');
    await page
      .getByLabel('Dokument', { exact: true })
      .setInputFiles({ name: 'Årsplan «2021».docx', mimeType: type, buffer: bytes });
    await page.getByRole('button', { name: 'Legg ved' }).click();
    await expect(page.getByRole('alert')).toContainText('Dokumentet er lagt ved.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Årsplan «2021».docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Årsplan «2021».docx');
  });
  await test.step('what is refused says what, why and what to do', async () => {
    await page.getByLabel('Dokument', { exact: true }).setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<html><script>alert(1)</script>'),
    });
    await page.getByRole('button', { name: 'Legg ved' }).click();
    await expect(page.getByRole('alert')).toContainText('Dokumentet ble ikke lagt ved');
    await expect(page.getByText('Lagre den som PDF, og prøv igjen.')).toBeVisible();
  });
  await context.close();
});
