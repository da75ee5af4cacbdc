export { runProblem as GET } from '@/lib/calculation/endpoints';
