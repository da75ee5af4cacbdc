/**
 * `npm run drill F4`: files around the limit, with their length said and unsaid, and connections that break. What is kept is what was
 * sent, to the last byte; everything else is refused. Nothing is ever kept by halves.
 */
import { createHash, randomBytes } from 'node:crypto';
import { person, startServers } from './drill/servers';
import { pause, readSettings, report } from './drill/settings';
import { pdfOf } from './drill/sound-files';
import { registrationToAttachTo, type SentDocument, upload, type Way } from './drill/uploader';

const MEGABYTE = 1024 * 1024;
const TAKEN = [0.001, 1, 7.9, 8];
const REFUSED = [8.1, 12, 20, 60];
const CUTS = [0.0005, 0.1, 0.5, 0.9, 0.9999];

readSettings();
const hash = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const servers = await startServers();
try {
  const cookie = await servers.signIn(person('project-leader:Tynset'));
  const { path } = await registrationToAttachTo(servers, '3427');
  const kept = () =>
    servers.rows<{ id: string; hash: string; real: string; size: number }>(
      `SELECT id::text, content_hash AS hash, 'sha256:' || encode(sha256(content), 'hex') AS real, length(content) AS size FROM attachment`,
    );
  const expected = new Set<string>();
  let exact = 0;
  let wrong = 0;
  for (const size of TAKEN) {
    for (const way of [{ how: 'whole' }, { how: 'chunked' }] as const satisfies readonly Way[]) {
      const document = documentOf(Math.floor(size * MEGABYTE));
      expected.add(hash(document.bytes));
      const answer = await upload(servers.address, path, cookie, document, way);
      const { id, contentHash } = answer.status === 200 ? JSON.parse(answer.body.toString()) : {};
      const saved = await fetch(`${servers.address}/api/program/pfp/vedlegg/fil/${id}`, { headers: { cookie } });
      const isSame =
        contentHash === hash(document.bytes) && hash(new Uint8Array(await saved.arrayBuffer())) === contentHash;
      if (isSame) exact += 1;
      else console.log(`${size} MB ${way.how}: ${answer.status} ${answer.body.toString().slice(0, 200)}`);
    }
  }
  report('F4-saved-as-sent', exact, `of ${TAKEN.length * 2}`, exact === TAKEN.length * 2);

  for (const size of REFUSED) {
    for (const way of [{ how: 'whole' }, { how: 'chunked' }] as const satisfies readonly Way[]) {
      const { status } = await upload(servers.address, path, cookie, documentOf(Math.floor(size * MEGABYTE)), way);
      if (status === 413) continue;
      wrong += 1;
      console.log(`${size} MB ${way.how}: ${status}`);
    }
  }
  const page = await upload(servers.address, path, cookie, documentOf(9 * MEGABYTE), {
    how: 'whole',
    accept: 'text/html',
  });
  if (page.status !== 303 || !page.location?.includes('?vedlegg=for-stor#')) wrong += 1;
  report('F4-too-large-refused', REFUSED.length * 2 + 1 - wrong, `of ${REFUSED.length * 2 + 1}`, wrong === 0);

  for (const part of CUTS) {
    const document = documentOf(2 * MEGABYTE);
    await upload(servers.address, path, cookie, document, {
      how: 'cut',
      after: Math.floor(part * document.bytes.length),
    });
  }
  // The server hears of a broken connection a little later; the next upload proves that it has let go of the last.
  await pause(1_000);
  const last = documentOf(MEGABYTE);
  expected.add(hash(last.bytes));
  const after = await upload(servers.address, path, cookie, last);
  report('F4-sent-after-cuts', after.status === 200 ? 1 : 0, 'of 1', after.status === 200);
  const rows = await kept();
  const strangers = rows.filter((row) => !expected.has(row.hash) || row.real !== row.hash);
  report('F4-cut-short', strangers.length, 'files kept', strangers.length === 0);
  report('F4-kept', rows.length, `of ${expected.size}`, rows.length === expected.size);
} finally {
  await servers.stop();
}
process.exit();

/** A PDF of just so many bytes that nobody can pack or guess. */
function documentOf(size: number): SentDocument {
  const frame = pdfOf(streamOf(Buffer.alloc(0), size)).length;
  const bytes = pdfOf(streamOf(randomBytes(Math.max(0, size - frame)), size));
  // The number at its end says how long the body is, and may take more digits than in the empty one.
  const over = bytes.length - size;
  const exact = over > 0 ? pdfOf(streamOf(randomBytes(size - frame - over), size)) : bytes;
  return { name: 'Øving.pdf', type: 'application/pdf', bytes: exact };
}

function streamOf(content: Buffer, size: number): string {
  return `3 0 obj\n<</Length ${String(size).padStart(9)}>>\nstream\n${content.toString('latin1')}\nendstream\nendobj\n`;
}
