import { describeFile } from '@/components/measure/describe-file';
import { measureFileEndpoint } from '@/lib/measure/catalogue/endpoints';

export const GET = measureFileEndpoint('csv', describeFile);
