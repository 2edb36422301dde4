// `npm run changeset`
import { only } from "./step.mjs";

only("changeset", process.argv.slice(2));
