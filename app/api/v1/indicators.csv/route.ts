import { csvEndpoint, INDICATORS } from '@/lib/open-data/endpoints';

export const GET = csvEndpoint(INDICATORS);
