import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const FOLDER = path.join(process.cwd(), 'prisma', 'data');

/** Reads a file of `prisma/data` and checks every row; a fault names the file and the line. */
export function readCsv<T extends z.ZodType>(file: string, row: T): z.infer<T>[] {
  const rows: unknown[] = parse(readFileSync(path.join(FOLDER, file)), { columns: true, bom: true });
  return rows.map((value, index) => {
    const parsed = row.safeParse(value);
    if (!parsed.success) throw new Error(`${file}, line ${index + 2}: ${parsed.error.issues[0]?.message}`);
    return parsed.data;
  });
}

export const wholeNumber = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => Number(text));
export const municipalityNumber = z.string().regex(/^\d{4}$/);
