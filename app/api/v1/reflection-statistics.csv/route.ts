import { csvEndpoint, REFLECTION_STATISTICS } from '@/lib/open-data/endpoints';

export const GET = csvEndpoint(REFLECTION_STATISTICS);
