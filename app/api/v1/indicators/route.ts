import { INDICATORS, jsonEndpoint } from '@/lib/open-data/endpoints';

export const GET = jsonEndpoint(INDICATORS);
