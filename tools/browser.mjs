// Finds a Chromium for the browser tests, installing one when the machine has none.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const fixed =
  {
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    win32: [
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  }[process.platform] ?? [];

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find(executable);

/** The path of an installed Chromium, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM_BIN) return process.env.CHROMIUM_BIN;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  for (const name of names) {
    const hit = onPath(name);
    if (hit) return hit;
  }
  return fixed.find(existsSync);
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env }, shell: process.platform === "win32" })
    .status === 0;

/** Finds a Chromium, or installs one: Debian's package when root there, Playwright's build elsewhere. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const debian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (root && debian) {
    console.log("No Chromium found: installing the Debian package.");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], env);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
  }
  if (!findChromium()) {
    console.log("No Chromium found: installing Playwright's build.");
    run("pnpm", ["exec", "playwright", "install", ...(root ? ["--with-deps"] : []), "chromium"]);
  }
  const installed = findChromium();
  if (!installed) throw new Error("No Chromium. Install Chrome or Chromium, or set CHROMIUM_BIN to its path.");
  return installed;
}
