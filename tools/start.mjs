// `npm start`: builds the packages, then serves the demo.
import { step } from "./step.mjs";

const built = step("build", "pnpm", ["-r", "--filter", "./packages/*", "run", "build"]);
if (!built.ok) process.exit(1);
await import("../apps/demo/server/main.ts");
