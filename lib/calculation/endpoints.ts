import 'server-only';
import { absent, requirePermission } from '../access/session';
import { getRunFile } from './queries';
import { fileName } from './rules/stored-run';

type RunContext = { readonly params: Promise<{ readonly programme: string; readonly run: string }> };

export const runProblem = runFileEndpoint('problem', 'problem');
export const runResult = runFileEndpoint('resultat', 'result');
export const runSources = runFileEndpoint('kilder', 'provenance');

/** One part of a saved run as a file, byte for byte as it is stored, so that its hash can be recomputed. */
function runFileEndpoint(kind: Parameters<typeof fileName>[1], part: 'problem' | 'result' | 'provenance') {
  return async (_request: Request, { params }: RunContext): Promise<Response> => {
    const { programme, run } = await params;
    const actor = await requirePermission('calculation.read', { programme });
    const file = (await getRunFile(actor, programme, run)) ?? absent();
    return new Response(file[part], {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(file, kind)}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}
