import { csvEndpoint, HISTORICAL_GRANTS } from '@/lib/open-data/endpoints';

export const GET = csvEndpoint(HISTORICAL_GRANTS);
