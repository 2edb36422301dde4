// Does what the README's quick start says, word for word, from the packed packages in an empty folder, and looks at the page.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "playwright";
import { findChromium } from "./browser.mjs";

const readme = readFileSync("README.md", "utf8");
const section = readme.slice(readme.indexOf("## Quick start"), readme.indexOf("## This repository"));
const block = (language) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? "";
const commands = block("sh").trim().split("\n");
const files = { "index.html": block("html"), "main.jsx": block("jsx") };
const lines = Object.values(files)
  .join("\n")
  .split("\n")
  .filter((line) => line.trim() !== "").length;

const folder = mkdtempSync(join(tmpdir(), "tidewire-quick-start-"));
const packed = join(folder, "packed");
const app = join(folder, "app");
const servers = [];
const fail = (message) => {
  console.error(`quick start: ${message}`);
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
};
const run = (command, cwd) => {
  const { status } = spawnSync(command, { cwd, shell: true, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) fail(`\`${command}\` ended with ${status}`);
};

if (commands.length > 4) fail(`${commands.length} commands; four were promised`);
if (lines > 12) fail(`${lines} lines of own code; twelve were promised`);
mkdirSync(packed);
mkdirSync(app);
run(`pnpm -r --filter "./packages/*" exec pnpm pack --pack-destination ${packed}`, process.cwd());
const tarball = (name) => join(packed, readdirSync(packed).find((file) => file.startsWith(`tidewire-${name}-`)) ?? "");

// What the registry would serve: every package's own dependencies on its siblings included.
const quiet = "--no-audit --no-fund --loglevel=error";
const siblings = {
  "@tidewire/react": `${tarball("react")} ${tarball("core")}`,
  "@tidewire/adapters": tarball("adapters"),
};
for (const command of commands.slice(0, -1)) {
  const served = Object.entries(siblings).reduce((text, [name, file]) => text.replace(name, file), command);
  run(served.startsWith("npm install") ? `${served} ${quiet}` : served, app);
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);

const serve = async (...words) => {
  const server = spawn(join(app, "node_modules/.bin/vite"), [...words, "--port", "0", "--host", "127.0.0.1"], {
    cwd: app,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  servers.push(server);
  const url = await new Promise((resolve, reject) => {
    let heard = "";
    server.stdout.on("data", (data) => {
      heard += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(heard));
      if (found) resolve(found[0]);
    });
    server.on("exit", () => reject(new Error(heard)));
  }).catch((error) => fail(`vite did not start: ${error.message}`));
  return url;
};
const url = await serve();

const browser = await chromium.launch({ executablePath: findChromium() });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  await page.locator('[data-tdw-part="inbox-item"]').nth(2).waitFor({ timeout: 60_000 });
  await page.locator('[data-tdw-part="inbox-item"]').nth(1).click();
  await page.locator('[data-tdw-part="inbox-message"]').first().waitFor();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  console.log(`quick start: ${commands.length} commands, ${lines} lines of own code, and the inbox stands.`);

  // Vite's own build writes for older browsers what the style sheet says to new ones.
  run("npx vite build --logLevel error", app);
  await page.goto(await serve("preview"));
  await page.locator('[data-tdw-part="inbox-item"]').nth(2).waitFor({ timeout: 60_000 });
  const surface = await page.evaluate(() =>
    getComputedStyle(document.querySelector("[data-tdw-root]")).getPropertyValue("--tdw-color-surface"),
  );
  const isColour = await page.evaluate((value) => CSS.supports("color", value), surface);
  if (!isColour) throw new Error(`built, the surface has no colour: ${surface}`);
  console.log("built, it has its colours.");

  cpSync("examples/without-react/inbox.mjs", join(app, "inbox.mjs"));
  const { status, stdout, stderr } = spawnSync("node", ["inbox.mjs"], { cwd: app, encoding: "utf8" });
  if (status !== 0 || !stdout.includes("Answered.")) throw new Error(`the example without React: ${stdout}${stderr}`);
  console.log("the example without React answers.");
} catch (error) {
  await browser.close();
  fail(String(error));
}
for (const server of servers) server.kill();
await browser.close();
rmSync(folder, { recursive: true, force: true });
