// `npm run format`
import { only } from "./step.mjs";

only("oxfmt", process.argv.slice(2));
