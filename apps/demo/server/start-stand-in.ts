import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";

export interface StandIn {
  readonly url: string;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL("../stand-in/main.ts", import.meta.url));
const leash = new URL("end-with-parent.mjs", import.meta.url).href;

/** Starts the stand-in networks as a process of their own. */
export async function startStandIn(port: number, folder: string): Promise<StandIn> {
  const url = `http://127.0.0.1:${port}`;
  // The networks of a demo that was killed a moment ago may still be leaving the port.
  for (let tries = 0; ; tries += 1) {
    const child = spawn(process.execPath, ["--import", leash, main, "--port", String(port), "--data", folder], {
      stdio: ["ignore", "pipe", tries < 10 ? "ignore" : "inherit", "ipc"],
    });
    if (await isReady(child)) return { url, stop: () => stop(child) };
    if (tries >= 10)
      throw new Error(`The stand-in networks did not start on port ${port}; STAND_IN_PORT names another.`);
    await pause(400);
  }
}

// Its own word, not an answer on the port: that might be given by an older one.
function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
    child.stdout?.once("data", () => resolve(true));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(patience);
}
