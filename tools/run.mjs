#!/usr/bin/env node
// Entry point of every root script. Needs npm and Node 18 or later, nothing else: it fetches the pinned pnpm (and the
// pinned Node, when this one is too old) through npm into .toolchain/, installs the workspace, then hands over to tools/<name>.mjs.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name, ...args] = process.argv.slice(2);
const read = (file) => readFileSync(join(root, file), "utf8");
const { packageManager, engines } = JSON.parse(read("package.json"));
const shell = process.platform === "win32";

const wanted = [packageManager.split("+")[0]];
const [minMajor, minMinor] = engines.node.match(/\d+/g).map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < minMajor || (major === minMajor && minor < minMinor))
  wanted.push(nodePackage(read(".node-version").trim()));

const toolchain = join(root, ".toolchain");
if (!wanted.every(installed)) {
  console.log(`Fetching ${wanted.join(" and ")} (this is Node ${process.version}).`);
  const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", ["install", "--prefix", toolchain, ...quiet, ...wanted]);
}
process.env.PATH = [join(toolchain, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH].join(
  delimiter,
);
run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn"]);

const child = spawn("node", [join(root, "tools", `${name}.mjs`), ...args], { cwd: root, stdio: "inherit", shell });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// npm does not pass every signal on; when it dies, so must the child.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

function installed(spec) {
  const at = spec.lastIndexOf("@");
  const manifest = join(toolchain, "node_modules", spec.slice(0, at), "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === spec.slice(at + 1);
}

/** The npm package that holds the plain Node binary of this platform (no install script, unlike `node`). */
function nodePackage(version) {
  const platform = { linux: "linux", darwin: "darwin", win32: "win" }[process.platform];
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  if (!platform) stop(`Node ${engines.node} is needed; this is ${process.version}.`);
  return `${prefix}-${platform}-${process.arch}@${version}`;
}

function run(command, commandArgs) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: "inherit", shell });
  if (error || status !== 0) stop(`${command} ${commandArgs[0]} failed.`, status ?? 1);
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
