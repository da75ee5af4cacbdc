import { HISTORICAL_GRANTS, xlsxEndpoint } from '@/lib/open-data/endpoints';

export const GET = xlsxEndpoint(HISTORICAL_GRANTS);
