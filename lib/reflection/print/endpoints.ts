import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { absent, currentActor } from '../../access/session';
import { refuseTooMany } from '../../endpoint';
import { now } from '../../time';
import { getAnsweredDocument, getBlankDocument } from './queries';
import { drawDocument, type PrintFonts } from './rules/draw';
import type { PrintDocument, PrintReader } from './types';

/** Beside the server's code, as installed; next.config.ts names it for a build that is carried elsewhere. */
const INTER = path.join('node_modules', '@expo-google-fonts', 'inter');

/** A round's form as a PDF, for everyone once the round has opened. */
export async function blankForm(
  request: Request,
  { programme, round }: { readonly programme: string; readonly round: string },
  reader: PrintReader,
): Promise<Response> {
  const refused = await refuseTooMany(request);
  if (refused) return refused;
  const document = (await getBlankDocument(await currentActor(), programme, round, reader)) ?? absent();
  return pdfOf(document, reader);
}

/** A leader group's answer as a PDF, for its own members. */
export async function answeredForm(
  request: Request,
  key: { readonly programme: string; readonly round: string; readonly number: string },
  reader: PrintReader,
): Promise<Response> {
  const refused = await refuseTooMany(request);
  if (refused) return refused;
  const document = (await getAnsweredDocument(await currentActor(), key, reader, now())) ?? absent();
  return pdfOf(document, reader);
}

async function pdfOf(document: PrintDocument, { words }: PrintReader): Promise<Response> {
  const bytes = await drawDocument(document, { fonts: await readFonts(), words, now: now() });
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${document.fileName}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function readFonts(): Promise<PrintFonts> {
  const [regular, bold] = await Promise.all([
    readFile(path.join(process.cwd(), INTER, '400Regular', 'Inter_400Regular.ttf')),
    readFile(path.join(process.cwd(), INTER, '700Bold', 'Inter_700Bold.ttf')),
  ]);
  return { regular, bold };
}
