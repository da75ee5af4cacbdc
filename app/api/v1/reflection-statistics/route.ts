import { jsonEndpoint, REFLECTION_STATISTICS } from '@/lib/open-data/endpoints';

export const GET = jsonEndpoint(REFLECTION_STATISTICS);
