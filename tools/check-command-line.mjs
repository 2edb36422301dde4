// Packs @tidewire/core, installs it in an empty folder and calls `tidewire-check` there on real files, as somebody without React
// would; then runs what the README shows about counting, and compares what it prints.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "tidewire-command-line-"));
const app = join(folder, "app");
const shell = process.platform === "win32";
let checks = 0;
const faults = [];

mkdirSync(app);
process.chdir(join(import.meta.dirname, ".."));
run("pnpm", ["--filter", "@tidewire/core", "exec", "pnpm", "pack", "--pack-destination", folder]);
const tarball = join(
  folder,
  readdirSync(folder).find((file) => file.endsWith(".tgz")),
);
run("npm", ["init", "-y"], app);
run("npm", ["install", tarball, "--no-audit", "--no-fund", "--loglevel=error"], app);

const vectors = JSON.parse(readFileSync("packages/core/vectors/media-from-chromium.json", "utf8")).files;
for (const { name, base64 } of vectors) writeFileSync(join(app, name), Buffer.from(base64, "base64"));
// Two pictures of one pixel, a moving one, under another's name.
const picture = "2c000000000100010000020244010021f90400000000002c00000000010001000002024401003b";
writeFileSync(join(app, "photo.png"), Buffer.from(`4749463839610100010000000021f9040000000000${picture}`, "hex"));
writeFileSync(join(app, "post.txt"), "Kaffa Forest is back\r\n");
writeFileSync(join(app, "long.txt"), "a".repeat(281));

expect("accepted, by npx", ["post.txt", "--network", "x", "--media", "canvas.jpg"], 0, "X (x.post): accepted", {
  by: "npx",
});
expect("a film", ["post.txt", "--network", "bluesky", "--media", "recording-h264.mp4"], 0, "MP4, 32 × 18 px");
expect("refused", ["long.txt", "--network", "x", "--network", "threads"], 1, "281 characters of 280");
expect("a GIF called PNG", ["post.txt", "--network", "instagram", "--media", "photo.png"], 1, "photo.png: GIF");
expect("from the standard input", ["-", "--network", "x"], 1, "283 characters of 280", { input: "b".repeat(283) });
expect("in Dutch", ["long.txt", "--network", "x", "--locale", "nl"], 1, "geweigerd");
expect("in the system's language", ["long.txt", "--network", "x"], 1, "abgelehnt", { env: { LC_ALL: "de_DE.UTF-8" } });
expect("as JSON", ["long.txt", "--network", "x", "--json"], 1, '"rule": "x.post.text"');
expect("the list", ["--list"], 0, "--surface directMessage");
expect("an unknown network", ["post.txt", "--network", "myspace"], 2, "Known: threads,");
expect("a missing file", ["gone.txt", "--network", "x"], 2, "Check its path.");
expect("a picture for a text", ["canvas.jpg", "--network", "x"], 2, "is not a text");

const { version } = JSON.parse(readFileSync("packages/core/package.json", "utf8"));
expect("the version", ["--version"], 0, version);
checkReadme();

rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.error(`command line: ${fault}`);
console.log(`the command line from the packed package: ${checks - faults.length} of ${checks} answers are right.`);
process.exit(faults.length > 0 ? 1 : 0);

function expect(name, args, status, says, { by, input = "", env = {} } = {}) {
  const command = by === "npx" ? ["npx", ["--no-install", "tidewire-check", ...args]] : [bin("tidewire-check"), args];
  const surroundings = { ...process.env, LC_ALL: "C", LANG: "C", ...env };
  const done = spawnSync(...command, { cwd: app, encoding: "utf8", input, env: surroundings, shell });
  checks++;
  if (done.status !== status)
    faults.push(`${name}: ended with ${done.status}, not ${status}: ${done.stdout}${done.stderr}`);
  else if (!(status === 2 ? done.stderr : done.stdout).includes(says))
    faults.push(`${name}: does not say "${says}": ${done.stdout}${done.stderr}`);
}

/** What the README shows about counting does what it says. */
function checkReadme() {
  for (const path of ["README.md", "packages/core/README.md"]) {
    const readme = readFileSync(path, "utf8");
    const section = readme.slice(readme.indexOf("## Count"));
    const [, code = ""] = /```js\n([\s\S]*?)```/.exec(section) ?? [];
    const [, printed = ""] = /```text\n([\s\S]*?)```/.exec(section) ?? [];
    const lines = code.split("\n").filter((line) => line.trim() !== "").length;
    writeFileSync(join(app, "count.mjs"), code);
    const { stdout, stderr } = spawnSync("node", ["count.mjs"], { cwd: app, encoding: "utf8" });
    checks++;
    if (lines > 10 || lines === 0) faults.push(`${path}: ${lines} lines of counting; ten were promised`);
    else if (stdout !== printed) faults.push(`${path}: prints\n${stdout}${stderr}and not\n${printed}`);
  }
}

function bin(name) {
  return join(app, "node_modules/.bin", shell ? `${name}.cmd` : name);
}

function run(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, shell, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    console.error(`command line: \`${command} ${args.join(" ")}\` failed.`);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  }
}
