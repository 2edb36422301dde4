// `npm run text-data`: writes the tables of Unicode and of top-level domains that counting reads.
import { only } from "./step.mjs";

only("node", ["packages/core/tools/text-data/write-text-data.mjs", ...process.argv.slice(2)]);
