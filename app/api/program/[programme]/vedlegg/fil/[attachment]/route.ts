export { downloadAttachment as GET } from '@/lib/attachment/endpoints';
