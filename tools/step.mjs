// Runs one command and answers whether it went well, and how long it took.
import { spawnSync } from "node:child_process";

const shell = process.platform === "win32";

/** @returns {{ ok: boolean, seconds: number }} */
export function step(name, command, args = [], env = {}) {
  console.log(`\n> ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env }, shell });
  const seconds = (performance.now() - begun) / 1000;
  console.log(`  ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s`);
  return { ok: status === 0, seconds };
}

/** Runs one command as this whole script. */
export function only(command, args = [], env = {}) {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env }, shell });
  process.exit(status ?? 1);
}
