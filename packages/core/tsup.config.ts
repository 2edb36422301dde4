import { defineConfig } from "tsup";
import { buildFacts } from "./tools/build-facts.mjs";

export default defineConfig({
  entry: ["src/**/*.{ts,tsx,css,json}", "!src/**/*.{test,test-d,bench}.{ts,tsx}", "!src/**/testing/**"],
  format: "esm",
  target: "es2022",
  bundle: false,
  sourcemap: true,
  clean: true,
  dts: false,
  onSuccess: buildFacts,
});
