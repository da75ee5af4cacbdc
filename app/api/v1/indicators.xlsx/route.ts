import { INDICATORS, xlsxEndpoint } from '@/lib/open-data/endpoints';

export const GET = xlsxEndpoint(INDICATORS);
