// What the build makes of the facts beside their modules: each part in one file of its own, and all of them as JSON.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A bundler keeps or leaves whole files, so a part that shared one with the others would bring them along. */
async function partsApart() {
  await build({
    entryPoints: globSync("src/networks/*-by-id.ts").filter((path) => !path.endsWith("networks-by-id.ts")),
    outdir: "dist/networks",
    bundle: true,
    format: "esm",
    target: "es2022",
    sourcemap: true,
  });
}

async function factsJson() {
  const { factsAsJson } = await import(pathToFileURL("dist/networks/sources/index.js").href);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  writeFileSync("dist/networks.json", `${JSON.stringify(factsAsJson(version), null, 2)}\n`);
}

/** Runs in the package's folder, once its modules are built. */
export async function buildFacts() {
  await partsApart();
  await factsJson();
}
