import { requirePermission } from '@/lib/access/session';
import { getRunFile } from '@/lib/calculation/queries';
import { fileResponse } from '../file-response';

type Context = { readonly params: Promise<{ programme: string; run: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { programme, run } = await params;
  const actor = await requirePermission('calculation.read', { programme });
  return fileResponse(await getRunFile(actor, programme, run), 'kilder', 'provenance');
}
