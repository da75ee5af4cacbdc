import 'server-only';
import { publicActor } from '@/lib/access/actor';
import { getDecidedRunFile } from '@/lib/allocation/explanation/queries';
import { type Content, endpoint, type Refusal } from '@/lib/endpoint';
import { badParameters, JSON_TYPE } from '../endpoints';
import { parseQuery } from '../rules/parse-query';
import { noQuery } from '../schema';

interface CalculationContext {
  readonly params: Promise<{ readonly programme: string; readonly year: string }>;
}

export const decidedProblem = decidedRunEndpoint('problem');
export const decidedResult = decidedRunEndpoint('result');

/** What a year's decided pools rest on, byte for byte as it is stored, so that anyone can recompute it and its hash. */
function decidedRunEndpoint(part: 'problem' | 'result') {
  return endpoint(
    `calculation-${part}`,
    async (request, { params }: CalculationContext): Promise<Content | Refusal> => {
      const { programme, year } = await params;
      const parsed = parseQuery(noQuery, new URL(request.url).searchParams);
      if (!parsed.ok) return badParameters(parsed.failure);
      const body = /^\d{4}$/.test(year) ? await getDecidedRunFile(publicActor, programme, Number(year), part) : null;
      if (body === null) return { status: 404, code: 'not-found', message: 'No calculation is known for these pools.' };
      return { body, type: JSON_TYPE, fileName: `${programme}-${year}-${part}.json` };
    },
  );
}
