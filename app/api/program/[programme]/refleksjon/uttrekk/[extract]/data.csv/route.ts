export { extractData as POST } from '@/lib/reflection/extract/endpoints';
