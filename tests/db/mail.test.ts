import { once } from 'node:events';
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { deliverDue, type Post } from '@/lib/mail/commands';
import { mailRow } from '@/lib/mail/rules';
import { smtpTransport } from '@/lib/mail/smtp';
import type { MailParameters, MailTemplate, OutgoingMail } from '@/lib/mail/types';
import { stableUuid } from '@/prisma/seed/write';
import { PERSONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { asOwner } from './setup/sessions';

const NOW = new Date('2026-11-22T09:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const MAIL = systemActor('mail');
const ORIGIN = 'https://fellespott.example';

let client: PrismaClient;
let tynset: string;
beforeAll(async () => {
  client = await filledApplication();
  const rows = await asOwner(client, "SELECT municipality_id AS id FROM municipality_version WHERE number = '3427'");
  tynset = (rows[0] as { id: string }).id;
});
beforeEach(async () => {
  await asOwner(
    client,
    'DELETE FROM mail_message',
    `UPDATE app_user SET disabled_at = NULL WHERE id = '${PERSONS['leader-own']}'`,
  );
});

const PARAMETERS: MailParameters = {
  locale: 'nb',
  municipality: 'Tynset',
  subject: 'Øvingsrunde',
  path: '/program/pfp/refleksjon/ovelse/svar/3427',
  deadline: '2026-12-01',
};

/** Puts a mail to a person of Tynset's leader group into the outbox, as a command would. */
async function queue(
  key: string,
  parameters: Partial<MailParameters> = {},
  { template = 'invitation' as MailTemplate, person = PERSONS['leader-own'] as string } = {},
): Promise<string> {
  const id = stableUuid(`test:mail:${key}:${person}`);
  const row = mailRow(
    {
      programmeId: 'pfp',
      id,
      municipalityId: tynset,
      recipientId: person,
      template,
      parameters: { ...PARAMETERS, ...parameters },
      key,
    },
    NOW,
  );
  await client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.system', 'on', true)`;
    await tx.mailMessage.createMany({ data: [row], skipDuplicates: true });
  });
  return id;
}
const stateOf = async (id: string) =>
  (
    await asOwner(client, `SELECT attempts, last_error, sent_at, next_attempt_at FROM mail_message WHERE id = '${id}'`)
  )[0] as {
    attempts: number;
    last_error: string | null;
    sent_at: Date | null;
    next_attempt_at: Date;
  };

/** A transport that notes what it is given, or fails with what it is told. */
function memory(fail?: unknown): { readonly post: Post; readonly mails: OutgoingMail[] } {
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => {
    if (fail) throw fail;
    mails.push(mail);
  };
  return { mails, post: { transport: { send }, from: 'program@fellespott.example', origin: ORIGIN } };
}

interface Captured {
  readonly from: string;
  readonly to: readonly string[];
  readonly head: string;
  readonly body: string;
}
const servers: SMTPServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** An SMTP server on the loopback that keeps what it gets; addresses that begin with `avvist` it refuses. */
async function capture(port = 0): Promise<{ readonly url: string; readonly mails: Captured[] }> {
  const mails: Captured[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('avvist') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const [head = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), head, body: body.join('\r\n\r\n') });
        done();
      });
    },
  });
  servers.push(server);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : port}`, mails };
}
const through = (url: string): Post => ({
  transport: smtpTransport(url),
  from: 'program@fellespott.example',
  origin: ORIGIN,
});

describe('the sender', () => {
  it('hands each mail over once, to the address in the table, with a link and a date', async () => {
    const { url, mails } = await capture();
    const id = await queue('once');
    await queue('once', { deadline: '2027-01-01' });
    expect(await deliverDue(MAIL, NOW, through(url))).toEqual({ sent: 1, failed: 0 });
    expect(await deliverDue(MAIL, later(60), through(url))).toEqual({ sent: 0, failed: 0 });
    expect(mails).toHaveLength(1);
    const [{ email }] = (await asOwner(
      client,
      `SELECT email FROM user_address WHERE user_id = '${PERSONS['leader-own']}'`,
    )) as [{ email: string }];
    expect(mails[0]).toMatchObject({ from: 'program@fellespott.example', to: [email] });
    expect(mails[0]?.head).toMatch(new RegExp(`^Message-ID: <${id}@fellespott.example>`, 'm'));
    expect(await stateOf(id)).toMatchObject({ attempts: 1, last_error: null, sent_at: NOW });
  });

  it('sends nothing for anyone but the application', async () => {
    const { post, mails } = memory();
    await queue('actor');
    await deliverDue(publicActor, NOW, post);
    expect(mails).toEqual([]);
  });

  it('lets no name become a header, a recipient or a paragraph', async () => {
    const { url, mails } = await capture();
    const evil = 'Ås\r\nBcc: offer@evil.example\r\n\r\nHei\u2028{link}<b>';
    await queue('evil', { municipality: evil, subject: evil });
    await queue('long', { municipality: 'Æ'.repeat(300), subject: '🜂'.repeat(150) });
    await deliverDue(MAIL, NOW, through(url));
    expect(mails).toHaveLength(2);
    for (const { head, to } of mails) {
      expect(to).toHaveLength(1);
      const names = head.split('\r\n').flatMap((line) => (/^\s/.test(line) ? [] : [line.split(':')[0]]));
      expect(names.sort()).toEqual(
        [
          'Auto-Submitted',
          'Content-Transfer-Encoding',
          'Content-Type',
          'Date',
          'From',
          'MIME-Version',
          'Message-ID',
          'Subject',
          'To',
        ].sort(),
      );
      expect(head).not.toMatch(/^(bcc|cc):/im);
    }
  });

  it('sends once where two senders run at once', async () => {
    const { post, mails } = memory();
    for (let index = 0; index < 12; index += 1) await queue(`both-${index}`);
    const outcomes = await Promise.all([1, 2, 3].map(() => deliverDue(MAIL, NOW, post)));
    await deliverDue(MAIL, NOW, post);
    expect(outcomes.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(0);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(12);
    expect(mails).toHaveLength(12);
  });

  it('tries again later where nobody answers, and succeeds when somebody does', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const id = await queue('retry');
    expect(await deliverDue(MAIL, NOW, through(`smtp://127.0.0.1:${port}`))).toEqual({ sent: 0, failed: 1 });
    expect(await stateOf(id)).toMatchObject({
      attempts: 1,
      last_error: 'no-connection',
      sent_at: null,
      next_attempt_at: later(2),
    });
    const { mails } = await capture(port);
    expect(await deliverDue(MAIL, later(1), through(`smtp://127.0.0.1:${port}`))).toEqual({ sent: 0, failed: 0 });
    expect(await deliverDue(MAIL, later(2), through(`smtp://127.0.0.1:${port}`))).toEqual({ sent: 1, failed: 0 });
    expect(mails).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ attempts: 2, last_error: null, sent_at: later(2) });
  });

  it('gives up an address that the server refuses, and keeps none of its words', async () => {
    const { url } = await capture();
    const person = PERSONS['member-own'];
    await asOwner(client, `UPDATE user_address SET email = 'avvist@fellespott.example' WHERE user_id = '${person}'`);
    const id = await queue('refused', {}, { person });
    expect(await deliverDue(MAIL, NOW, through(url))).toEqual({ sent: 0, failed: 1 });
    expect(await stateOf(id)).toMatchObject({ last_error: 'recipient-refused', sent_at: null });
    expect(await deliverDue(MAIL, later(60 * 24 * 30), through(url))).toEqual({ sent: 0, failed: 0 });
  });

  it('leaves a mail that another sender has claimed, until the claim has run out', async () => {
    const id = await queue('claimed');
    const { post, mails } = memory();
    let during: readonly number[] = [];
    const slow: Post = {
      ...post,
      transport: {
        send: async (mail) => {
          during = [(await deliverDue(MAIL, later(5), post)).sent];
          mails.push(mail);
        },
      },
    };
    await deliverDue(MAIL, NOW, slow);
    expect(during).toEqual([0]);
    expect(mails.map((mail) => mail.id)).toEqual([id]);
  });

  it('reminds nobody of what was sent in the meantime, and writes to nobody who has left', async () => {
    const { post, mails } = memory();
    const sent = (await asOwner(
      client,
      `SELECT r.municipality_id AS id, m.user_id AS person FROM reflection_response r
       JOIN membership m ON m.programme_id = r.programme_id AND m.municipality_id = r.municipality_id
       WHERE r.round_id = 'ovelse' AND r.status = 'sent' LIMIT 1`,
    )) as readonly { id: string; person: string }[];
    const { id: municipality = '', person = '' } = sent[0] ?? {};
    const stale = await queue('stale', { round: 'ovelse' }, { template: 'reminder', person });
    await asOwner(client, `UPDATE mail_message SET municipality_id = '${municipality}' WHERE id = '${stale}'`);
    const stranger = await queue('stranger', {}, { person: PERSONS['leader-other'] });
    const disabled = await queue('disabled');
    await asOwner(client, `UPDATE app_user SET disabled_at = now() WHERE id = '${PERSONS['leader-own']}'`);
    await deliverDue(MAIL, NOW, post);
    expect(mails).toEqual([]);
    for (const id of [stale, stranger, disabled]) expect(await stateOf(id)).toMatchObject({ last_error: 'not-needed' });
  });

  it('sends nothing whose parameters hold more than names, a path and dates', async () => {
    const { post, mails } = memory();
    const id = await queue('canary');
    await asOwner(
      client,
      `UPDATE mail_message SET parameters = parameters || '{"answer":"kanari-svar"}' WHERE id = '${id}'`,
    );
    const away = await queue('away', { path: 'https://evil.example/' });
    await deliverDue(MAIL, NOW, post);
    expect(mails).toEqual([]);
    for (const one of [id, away]) expect(await stateOf(one)).toMatchObject({ last_error: 'not-readable' });
  });
});
