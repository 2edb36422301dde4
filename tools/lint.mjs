// `npm run lint`
import { step } from "./step.mjs";

const lint = step("oxlint", "oxlint", ["--type-aware", ...process.argv.slice(2)]);
const format = step("oxfmt", "oxfmt", ["--check"]);
process.exit(lint.ok && format.ok ? 0 : 1);
