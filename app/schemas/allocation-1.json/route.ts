import { problemSchemaEndpoint } from '@/lib/open-data/endpoints';

export const GET = problemSchemaEndpoint;
