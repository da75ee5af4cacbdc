import { REFLECTION_STATISTICS, xlsxEndpoint } from '@/lib/open-data/endpoints';

export const GET = xlsxEndpoint(REFLECTION_STATISTICS);
