export { extractCodeBook as POST } from '@/lib/reflection/extract/endpoints';
