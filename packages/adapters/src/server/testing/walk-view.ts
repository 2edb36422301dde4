import { isDeepStrictEqual } from "node:util";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Interaction, Message } from "@tidewire/core/inbox";
import type { Walk, Walked } from "./random-walk.js";

/** Everything that a walk may change, as it stands after a step. */
export interface View {
  /** In the order of lists. */
  readonly interactions: ReadonlyMap<string, Interaction>;
  readonly threads: ReadonlyMap<string, readonly Message[]>;
  readonly seq: number;
}

const all = { filter: {}, channelIds: null, cursor: null, limit: 100 } as const;

async function threadOf({ world }: Walk, interactionId: string): Promise<readonly Message[]> {
  return (await world.workspace.thread({ interactionId, cursor: null, limit: 1000 }))?.messages ?? [];
}

/** Reads everything anew. */
export async function readView(walk: Walk): Promise<View> {
  const page = await walk.world.workspace.interactions(all);
  const threads = page.records.map(async ({ id }) => [id, await threadOf(walk, id)] as const);
  return {
    interactions: new Map(page.records.map((it) => [it.id, it])),
    threads: new Map(await Promise.all(threads)),
    seq: (await walk.world.workspace.place()).seq,
  };
}

/** Reads all interactions, but of the threads only those that the step may have changed; `readView` proves now and then that no other did. */
export async function viewAfter(walk: Walk, { tries }: Walked, before: View): Promise<View> {
  const page = await walk.world.workspace.interactions(all);
  const named = new Set(
    tries.flatMap(({ answer }) =>
      "event" in answer
        ? answer.event.records.flatMap((record) => (record.is === "message" ? record.interactionId : []))
        : [],
    ),
  );
  const threads = new Map(before.threads);
  for (const it of page.records)
    if (named.has(it.id) || !isSame(before.interactions.get(it.id), it))
      threads.set(it.id, await threadOf(walk, it.id));
  return {
    interactions: new Map(page.records.map((it) => [it.id, it])),
    threads,
    seq: (await walk.world.workspace.place()).seq,
  };
}

/** The interaction or message of an id. */
export function recordIn({ interactions, threads }: View, id: string): AnyRecord | undefined {
  const found = interactions.get(id);
  if (found) return found;
  for (const thread of threads.values()) for (const message of thread) if (message.id === id) return message;
  return undefined;
}

/** Whether two views show the same. */
export function isSameView(one: View, other: View): boolean {
  return (
    one.seq === other.seq && isSameMap(one.interactions, other.interactions) && isSameMap(one.threads, other.threads)
  );
}

// Records are replaced, never changed: most are the very same object.
function isSame(one: unknown, other: unknown): boolean {
  return one === other || isDeepStrictEqual(one, other);
}

function isSameMap(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one].every(([id, value]) => isSame(value, other.get(id)));
}
