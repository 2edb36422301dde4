import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyState, type State } from "./state.ts";

const tables = ["accounts", "people", "posts", "containers", "comments", "mentions", "messages", "media"] as const;

/** Maps travel as lists of pairs; everything else is JSON already. */
export function saveState(folder: string, state: State): void {
  const plain: Record<string, unknown> = { ...state };
  for (const table of tables) plain[table] = [...state[table]];
  const file = join(folder, "state.json");
  writeFileSync(`${file}.new`, JSON.stringify(plain));
  renameSync(`${file}.new`, file);
}

export function loadState(folder: string, epoch: string): State {
  const file = join(folder, "state.json");
  if (!existsSync(file)) return emptyState(epoch);
  const plain = JSON.parse(readFileSync(file, "utf8"));
  for (const table of tables) plain[table] = new Map(plain[table]);
  return { ...emptyState(epoch), ...plain };
}
