import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { longForms } from "./long-forms.mjs";
import { mutants } from "./mutants.mjs";
import { broken } from "./mutate.mjs";

const all = [...mutants, ...Object.values(longForms).flatMap((form) => form.mutants)];

// Most are tried by long forms only, and would be found stale too late.
test.each(all)("there is something to break: $name", (mutant) => {
  const path = `packages/${mutant.file}`;
  const code = readFileSync(path, "utf8");
  expect(broken(mutant, code, path)).not.toBe(code);
});
