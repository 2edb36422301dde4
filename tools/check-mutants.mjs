// Breaks the product on purpose, one breakage at a time, and fails if the tests do not notice.
// `--form walks` takes those that this long form must notice by itself; further words choose among them.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { longForms } from "./mutants/long-forms.mjs";
import { mutants } from "./mutants/mutants.mjs";

const { values, positionals: wanted } = parseArgs({ options: { form: { type: "string" } }, allowPositionals: true });
const form = values.form ? longForms[values.form] : { env: {}, mutants };
if (!form) throw new Error(`No long form is called ${values.form}; there are ${Object.keys(longForms).join(", ")}.`);

function run({ name, tests = form.tests }, more, within = form.only) {
  const { status, stdout, stderr } = spawnSync(
    "vitest",
    ["run", "--project", form.project ?? "unit", "--bail", "1", ...tests.split(" "), ...(within ? ["-t", within] : [])],
    { env: { ...process.env, NO_COLOR: "1", ...form.env, ...more, TIDEWIRE_MUTANT: name }, encoding: "utf8" },
  );
  return { status, output: stdout + stderr };
}

/** Why a mutant is not caught; nothing where it is. */
function missed(mutant, within) {
  const { status, output } = run(mutant, {}, within);
  if (status === 0) return "no test fails";
  if (output.includes("finds nothing to break") || !/Tests +.*failed/.test(output)) return output.slice(-800);
  // A name may begin with the invariant that must be what noticed it.
  const [, rule] = /^\[(\w+)\]/.exec(mutant.name) ?? [];
  if (rule && !new RegExp(`\\b${rule}\\b(?!\\])`).test(output)) return `something fails, and not by ${rule}`;
  // What is fine elsewhere must be caught for what it is, not for being broken everywhere.
  if (form.fineWith && run(mutant, form.fineWith).status !== 0)
    return `it fails with ${JSON.stringify(form.fineWith)}, too`;
  return undefined;
}

let caught = 0;
let survivors = 0;
for (const mutant of form.mutants.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
))
  for (const within of form.within ?? [undefined]) {
    const name = within ? `${mutant.name}, on ${within}` : mutant.name;
    const why = missed(mutant, within);
    if (why === undefined) caught++;
    else survivors++;
    console.log(why === undefined ? `caught: ${name}` : `SURVIVED: ${name}\n  ${why}`);
  }
console.log(`${caught} of ${caught + survivors} caught`);
process.exit(survivors > 0 || caught === 0 ? 1 : 0);
