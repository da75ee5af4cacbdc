import { ALLOCATIONS, xlsxEndpoint } from '@/lib/open-data/endpoints';

export const GET = xlsxEndpoint(ALLOCATIONS);
