// `npm run build`: the three packages.
import { only } from "./step.mjs";

only("pnpm", ["-r", "--filter", "./packages/*", "run", "build"]);
