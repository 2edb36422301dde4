import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const demo = fileURLToPath(new URL("..", import.meta.url));
const packages = fileURLToPath(new URL("../../../packages", import.meta.url));

/** Where the built site stands. */
export const siteFolder = join(demo, "dist");

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Builds the site where it is older than what it is made of. A build that is cut short leaves the old one. */
export async function buildSite(): Promise<void> {
  const sources = ["src", "public", "index.html", "vite.config.ts"].map((name) => join(demo, name));
  const built = ["core", "react", "adapters"].map((name) => join(packages, name, "dist"));
  const made = existsSync(join(siteFolder, "index.html")) ? statSync(join(siteFolder, "index.html")).mtimeMs : 0;
  if (made > Math.max(...[...sources, ...built].map(newest))) return;
  const aside = `${siteFolder}.new`;
  await build({
    root: demo,
    configFile: join(demo, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: aside, emptyOutDir: true },
  });
  rmSync(siteFolder, { recursive: true, force: true });
  renameSync(aside, siteFolder);
}
