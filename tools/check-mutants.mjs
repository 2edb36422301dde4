// Breaks the product on purpose, one breakage at a time, and fails if the tests do not notice.
// `--form walks` takes those that this long form must notice by itself; further words choose among them.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { longForms } from "./mutants/long-forms.mjs";
import { mutants } from "./mutants/mutants.mjs";

const { values, positionals: wanted } = parseArgs({ options: { form: { type: "string" } }, allowPositionals: true });
const form = values.form ? longForms[values.form] : { tests: "", env: {}, mutants };
if (!form) throw new Error(`No long form is called ${values.form}; there are ${Object.keys(longForms).join(", ")}.`);

let caught = 0;
let survivors = 0;
for (const { name, tests = form.tests } of form.mutants.filter(
  (mutant) => wanted.length === 0 || wanted.some((word) => mutant.name.includes(word)),
)) {
  const { status, stdout, stderr } = spawnSync(
    "vitest",
    ["run", "--project", "unit", "--bail", "1", ...tests.split(" ")],
    {
      env: { ...process.env, NO_COLOR: "1", ...form.env, TIDEWIRE_MUTANT: name },
      encoding: "utf8",
    },
  );
  const output = stdout + stderr;
  const blind = output.includes("finds nothing to break") || !/Tests +.*failed/.test(output);
  // A name may begin with the invariant that must be what noticed it.
  const [, rule] = /^\[(\w+)\]/.exec(name) ?? [];
  const isCaught = status !== 0 && !blind && (!rule || new RegExp(`\\b${rule}\\b(?!\\])`).test(output));
  if (isCaught) caught++;
  else survivors++;
  console.log(`${isCaught ? "caught" : "SURVIVED"}: ${name}${blind && status !== 0 ? `\n${output.slice(-800)}` : ""}`);
}
console.log(`${caught} of ${caught + survivors} caught`);
process.exit(survivors > 0 || caught === 0 ? 1 : 0);
