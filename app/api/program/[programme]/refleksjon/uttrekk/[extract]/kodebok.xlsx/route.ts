export { extractCodeBookSheets as GET } from '@/lib/reflection/extract/endpoints';
