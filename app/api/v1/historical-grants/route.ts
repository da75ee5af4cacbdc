import { HISTORICAL_GRANTS, jsonEndpoint } from '@/lib/open-data/endpoints';

export const GET = jsonEndpoint(HISTORICAL_GRANTS);
