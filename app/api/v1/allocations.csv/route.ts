import { ALLOCATIONS, csvEndpoint } from '@/lib/open-data/endpoints';

export const GET = csvEndpoint(ALLOCATIONS);
