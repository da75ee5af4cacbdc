export { extractCodeBook as GET } from '@/lib/reflection/extract/endpoints';
