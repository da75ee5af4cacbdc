import { openApi } from '@/lib/open-data/endpoints';

export const GET = openApi;
