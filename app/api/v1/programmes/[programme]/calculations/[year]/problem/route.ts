export { decidedProblem as GET } from '@/lib/open-data/calculation/endpoints';
