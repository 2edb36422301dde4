// `npm run typecheck`
import { only } from "./step.mjs";

only("tsc", ["-b", ...process.argv.slice(2)]);
