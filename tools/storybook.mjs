// `npm run storybook`
import { only } from "./step.mjs";

only("pnpm", ["--filter", "@tidewire/storybook", "run", "dev", ...process.argv.slice(2)]);
