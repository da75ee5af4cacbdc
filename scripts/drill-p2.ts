/**
 * `npm run drill P2`: publishes random data sets as the product does and attacks all that was published. The number of data
 * sets and the seed can be given: `tsx scripts/drill-p2.ts 500 1`.
 */
import { mulberry32 } from '../lib/statistics/rules/bootstrap';
import { suppress } from '../lib/statistics/rules/suppress';
import { attack } from './drill-p2/attack';
import { dataSet } from './drill-p2/data-sets';

const count = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
const draw = mulberry32(seed);
const sets = Array.from({ length: count }, () => dataSet(draw));
const { shown, figures, derived } = attack(sets, suppress);
process.stdout.write(`seed ${seed}: ${shown} of ${figures} figures shown\n`);
process.stdout.write(`figure P2-datasets ${count} sets\nfigure P2-derived ${derived} answers\n`);
process.exitCode = derived === 0 && shown > 0 ? 0 : 1;
