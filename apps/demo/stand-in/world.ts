import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadState, saveState } from "./keep-state.ts";
import type { NetworkId } from "./network-rules.ts";
import { emptyState, type State } from "./state.ts";

/** Everything the stand-in knows, and the few ways to change it for good. */
export interface World {
  readonly state: State;
  readonly mediaFolder: string;
  origin: string;
  now(): number;
  time(): string;
  newId(prefix: string): string;
  save(): void;
  reset(keep: readonly string[]): void;
  /** Called with the network whose pages have something new. */
  readonly watchers: Set<(network: NetworkId) => void>;
  /** Called once what is to be delivered is kept. */
  deliver: () => void;
}

export function createWorld(options: { dataFolder?: string | undefined; now?: (() => number) | undefined }): World {
  const folder = options.dataFolder ? resolve(options.dataFolder) : mkdtempSync(join(tmpdir(), "stand-in-"));
  const mediaFolder = join(folder, "media");
  mkdirSync(mediaFolder, { recursive: true });
  const clock = options.now ?? Date.now;
  const epoch = (): string => randomBytes(6).toString("hex");
  const state = loadState(folder, epoch());
  const now = (): number => clock() + state.clockOffset;
  const world: World = {
    state,
    mediaFolder,
    origin: "",
    now,
    time: () => new Date(now()).toISOString(),
    newId(prefix) {
      state.sequence += 1;
      return `${prefix}_${1000 + state.sequence}`;
    },
    save() {
      saveState(folder, state);
      world.deliver();
    },
    reset(keep) {
      const { grants, webhooks, sequence } = state;
      Object.assign(state, emptyState(epoch()), { sequence });
      if (keep.includes("tokens")) state.grants = grants;
      if (keep.includes("webhooks")) state.webhooks = webhooks;
      rmSync(mediaFolder, { recursive: true, force: true });
      mkdirSync(mediaFolder, { recursive: true });
      saveState(folder, state);
    },
    watchers: new Set(),
    deliver: () => {},
  };
  return world;
}
