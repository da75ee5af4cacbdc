export { extractData as GET } from '@/lib/reflection/extract/endpoints';
