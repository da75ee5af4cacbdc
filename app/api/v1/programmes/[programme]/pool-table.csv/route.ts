export { poolTableCsv as GET } from '@/lib/open-data/pool-table/endpoints';
