export { extractCodeBookSheets as POST } from '@/lib/reflection/extract/endpoints';
