export { uploadAttachment as POST } from '@/lib/attachment/endpoints';
