export { runResult as GET } from '@/lib/calculation/endpoints';
