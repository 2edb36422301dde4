import type { Backend, QueryName } from "@tidewire/core/backend";
import type { CommandType } from "@tidewire/core/commands";
import type { Incoming } from "@tidewire/core/inbox";

/** Somebody else in the same workspace, by what they are on the channels that `backend` works with. */
export type Standing = "viewer" | "contributor" | "supervisor" | "admin" | "stranger";

/** What cases run in: fresh for each of them, as far as a host can make it so. Only the backend must be there; what needs more is not applicable without it. */
export interface World {
  /** As a supervisor with at least one channel. */
  readonly backend: Backend;
  /** The same person on another device, best through another process. */
  readonly twin?: Backend;
  /** The same workspace as another member. */
  readonly as?: (standing: Standing) => Backend;
  /** Another workspace. */
  readonly elsewhere?: Backend;
  /** Has a network tell of a message. */
  readonly receive?: (incoming: Incoming) => Promise<void>;
  /** Moves the backend's clock. */
  readonly advance?: (milliseconds: number) => void | Promise<void>;
  readonly dispose?: () => void | Promise<void>;
}

/** What a case cannot run without. */
export type Need = QueryName | CommandType | "listen" | "upload" | Exclude<keyof World, "backend" | "dispose">;

/** What is missing in this world, if anything. */
export function missingIn(world: World, needs: readonly Need[]): readonly Need[] {
  const { queries, commands, listen, upload } = world.backend;
  const present: Readonly<Record<string, unknown>> = { ...queries, ...commands, ...world, listen, upload };
  return needs.filter((need) => present[need] === undefined);
}
