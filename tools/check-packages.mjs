// Packs the three packages as they would be published and asks publint and attw about each.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { step } from "./step.mjs";

// What ships is what `exports` says, without the condition that leads to the sources.
let ok = true;
for (const name of ["core", "react", "adapters"]) {
  const { exports, publishConfig } = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8"));
  const shipped = JSON.stringify(exports, (key, value) => (key === "@tidewire/source" ? undefined : value));
  if (shipped === JSON.stringify(publishConfig.exports)) continue;
  console.error(`packages/${name}: publishConfig.exports is not exports without @tidewire/source.`);
  ok = false;
}

const folder = mkdtempSync(join(tmpdir(), "tidewire-pack-"));
ok =
  step("pack", "pnpm", ["-r", "--filter", "./packages/*", "exec", "pnpm", "pack", "--pack-destination", folder]).ok &&
  ok;
for (const file of readdirSync(folder)) {
  const tarball = join(folder, file);
  ok = step(`publint ${file}`, "publint", ["run", "--strict", tarball]).ok && ok;
  ok = step(`attw ${file}`, "attw", [tarball, "--profile", "esm-only", "--format", "ascii"]).ok && ok;
}
rmSync(folder, { recursive: true, force: true });
process.exit(ok ? 0 : 1);
