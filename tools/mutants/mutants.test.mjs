import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { all, broken } from "./mutate.mjs";

// Most are tried by long forms only, and would be found stale too late.
test.each(all)("there is something to break: $name", (mutant) => {
  const path = `packages/${mutant.file}`;
  const code = readFileSync(path, "utf8");
  expect(broken(mutant, code, path)).not.toBe(code);
});
