import { FILES, type FileFormat, type FileSubject, FORMATS } from './types';

/** `kalender.ics` as a subject and a format, or null; only the calendar is a calendar file. */
export function readEvaluationFile(
  name: string,
): { readonly subject: FileSubject; readonly format: FileFormat } | null {
  const [first = '', suffix = '', ...rest] = name.split('.');
  const subject = FILES.find((known) => known === first);
  const format = FORMATS.find((known) => known === suffix);
  if (!subject || !format || rest.length > 0 || (format === 'ics' && subject !== 'kalender')) return null;
  return { subject, format };
}
