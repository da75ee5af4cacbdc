/**
 * What the surroundings decide, read once and refused in words when it cannot be used. Nothing else reads `process.env`
 * for settings of the application.
 */
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  /** Folder of the embedded database; used only without DATABASE_URL. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** Own origins, comma-separated: what the Origin header of a change must equal. */
  APP_ORIGIN: z.string().min(1).default('http://localhost:3000,http://127.0.0.1:3000'),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** `on` offers the demonstration persons although DATABASE_URL is set. */
  DEMONSTRATION_SIGN_IN: z.enum(['on', 'off']).optional(),
  /** `on` where a reverse proxy in front overwrites X-Forwarded-For. */
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  /** Where the operator's own accessibility statement is published; the accessibility page links to it. */
  ACCESSIBILITY_STATEMENT_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  /** Whom to write to about accessibility and privacy; shown on those pages. */
  CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  /** The server that mail is handed to; without it mail waits in the outbox. Elsewhere than on this machine only through TLS. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must start with smtp:// or smtps://' }).optional(),
  /** The address that mail comes from. */
  MAIL_FROM: z.email('must be an e-mail address').optional(),
});

export type Env = z.infer<typeof schema>;

/** Reads and checks the settings; throws an error that names every setting that cannot be used. */
export function readEnv(values: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings that cannot be used: ${faults.join('; ')}`);
}

export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** Where mail goes and whom it comes from, or null where it stays in the outbox. One without the other is a fault. */
export function mailSettings(
  { SMTP_URL, MAIL_FROM }: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'> = env(),
): MailSettings | null {
  if (!SMTP_URL) return null;
  if (!MAIL_FROM) throw new Error('Settings that cannot be used: MAIL_FROM: must be set where SMTP_URL is');
  return { url: SMTP_URL, from: MAIL_FROM };
}

/** The first of our own origins: what links in mail and in calendar files begin with. */
export function firstOrigin({ APP_ORIGIN }: Pick<Env, 'APP_ORIGIN'> = env()): string {
  return (APP_ORIGIN.split(',')[0] ?? APP_ORIGIN).trim().replace(/\/$/, '');
}

let cached: Env | undefined;
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** Whether the sign-in page with demonstration persons exists: always with the embedded database, else only when asked for. */
export function offersDemonstrationSignIn(settings: Pick<Env, 'DATABASE_URL' | 'DEMONSTRATION_SIGN_IN'>): boolean {
  return settings.DATABASE_URL ? settings.DEMONSTRATION_SIGN_IN === 'on' : settings.DEMONSTRATION_SIGN_IN !== 'off';
}
