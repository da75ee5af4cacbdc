export { decidedResult as GET } from '@/lib/open-data/calculation/endpoints';
