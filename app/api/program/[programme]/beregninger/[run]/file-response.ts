import { notFound } from 'next/navigation';
import { fileName } from '@/lib/calculation/rules/stored-run';
import type { RunFile } from '@/lib/calculation/types';

/** One part of a saved run as a file, byte for byte as it is stored, so that its hash can be recomputed. */
export function fileResponse(
  file: RunFile | null,
  kind: Parameters<typeof fileName>[1],
  part: 'problem' | 'result' | 'provenance',
): Response {
  if (!file) notFound();
  return new Response(file[part], {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(file, kind)}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
