import 'server-only';
import { createTransport } from 'nodemailer';
import type { MailTransport } from './types';

const SECOND = 1_000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Hands mail to the SMTP server of the settings. Elsewhere than on this machine only through TLS. */
export function smtpTransport(url: string): MailTransport {
  const { hostname, protocol, searchParams } = new URL(url);
  const transport = createTransport({
    url,
    requireTLS: protocol === 'smtp:' && !LOOPBACK.test(hostname) && searchParams.get('requireTLS') !== 'false',
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, from, to, subject, body, host }) => {
      await transport.sendMail({
        envelope: { from, to: [to] },
        from,
        to: { name: '', address: to },
        subject,
        text: body,
        // The same at every attempt: a server or reader that has it already knows it again.
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
