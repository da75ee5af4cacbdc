import { ALLOCATIONS, jsonEndpoint } from '@/lib/open-data/endpoints';

export const GET = jsonEndpoint(ALLOCATIONS);
