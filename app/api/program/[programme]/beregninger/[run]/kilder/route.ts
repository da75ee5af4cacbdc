export { runSources as GET } from '@/lib/calculation/endpoints';
