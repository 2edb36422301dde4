// `npm run bench`: our figures beside those of peers, each pair in one run.
import { readdirSync } from "node:fs";
import { ensureChromium } from "./browser.mjs";
import { step } from "./step.mjs";

const built = step("build", "pnpm", ["-r", "--filter", "./packages/*", "run", "build"]);
const env = { CHROMIUM_BIN: ensureChromium(), NODE_ENV: "production" };
const wanted = process.argv.slice(2);
const files = ["measure-text.ts", "month-view.ts"].filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
);
const results = files.map((file) => step(file, "node", ["--expose-gc", `bench/src/${file}`], env).ok);
process.exit(built.ok && results.every(Boolean) && readdirSync("bench/src").length > 0 ? 0 : 1);
