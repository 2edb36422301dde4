// What the build makes of the facts beside their modules: each part in one file of its own, and all of them as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const parts = ["text", "media", "interactions", "terms"];

/** A bundler keeps or leaves whole files, so a part that shared one with the others would bring them along. */
async function partsApart() {
  await build({
    entryPoints: parts.map((part) => `src/networks/${part}-by-id.ts`),
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
