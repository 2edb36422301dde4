import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";

/** What the demo keeps beside the database; it stands only once the seed is complete. */
export interface DemoState {
  /** How far the demo's clock is ahead of the machine's, in milliseconds. */
  readonly clockOffset: number;
  /** What the stand-in networks sign their webhooks with. */
  readonly secret: string;
}

export const newState = (clockOffset: number): DemoState => ({ clockOffset, secret: randomUUID() });

const fileIn = (folder: string) => join(folder, "demo.json");

/** The state of a demo that was begun before; `undefined` where none was, or its seed did not get through. */
export async function readState(folder: string): Promise<DemoState | undefined> {
  const text = await readFile(fileIn(folder), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const state = JSON.parse(text) as Partial<DemoState>;
  return typeof state.clockOffset === "number" && typeof state.secret === "string"
    ? { clockOffset: state.clockOffset, secret: state.secret }
    : undefined;
}

/** Written aside and moved, so that a crash leaves the old or the new one. */
export async function writeState(folder: string, state: DemoState): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = `${fileIn(folder)}.new`;
  await writeFile(aside, JSON.stringify(state));
  await rename(aside, fileIn(folder));
}
