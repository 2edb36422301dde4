import { later, type FeedEvent, type Instant } from "@tidewire/core/basics";
import {
  rulesVersion,
  sightOf,
  type AnyCommand,
  type AnyRecord,
  type CommandOf,
  type CommandType,
} from "@tidewire/core/commands";
import type { Incoming, Interaction, Message } from "@tidewire/core/inbox";
import type { Post } from "@tidewire/core/composer";
import { recordsOf, type Seed } from "../../memory/seed.js";
import { seedWorkspaceId, smallSeed } from "../../memory/small-seed.js";
import { createEngine, type EngineOptions } from "../engine.js";
import type { Engine } from "../engine-port.js";
import type { Store, WorkspaceStore } from "../store-port.js";

export const start: Instant = "2026-11-20T09:00:00.000Z";

/** An engine over a store with the small seed, a clock of its own, and short words for what tests do. */
export interface EngineWorld {
  readonly store: Store;
  readonly workspace: WorkspaceStore;
  readonly engine: Engine;
  readonly workspaceId: string;
  readonly now: () => Instant;
  advance(milliseconds: number): void;
  /** Gives a command as this member, with the sight of the record as it is unless told otherwise. */
  act<T extends CommandType>(
    memberId: string,
    type: T,
    id: string,
    input: CommandOf<T>["input"],
    more?: { key?: string; saw?: Record<string, unknown> | null },
  ): Promise<FeedEvent<AnyRecord>>;
  receive(
    incoming: Partial<Omit<Incoming, "message">> & { message: Partial<Incoming["message"]> & { networkId: string } },
    key?: string,
  ): Promise<FeedEvent<AnyRecord>>;
  interaction(id: string): Promise<Interaction>;
  message(id: string): Promise<Message>;
  post(id: string): Promise<Post>;
}

export async function engineWorld(
  store: Store,
  options: Partial<EngineOptions> & { seed?: Seed; workspaceId?: string } = {},
): Promise<EngineWorld> {
  let at = start;
  let keys = 0;
  const now = () => at;
  const seed = options.seed ?? smallSeed(start);
  const workspaceId = options.workspaceId ?? seedWorkspaceId;
  const engine = createEngine({ problemsOf: () => [], ...options, store, now });
  const workspace = store.workspace(workspaceId);
  await workspace.load(recordsOf(seed));

  async function find<K extends AnyRecord["is"]>(is: K, id: string): Promise<Extract<AnyRecord, { is: K }>> {
    const found = await workspace.read.record(id);
    if (found?.is !== is) throw new Error(`No ${is} ${id}`);
    return found as Extract<AnyRecord, { is: K }>;
  }

  return {
    store,
    workspace,
    engine,
    workspaceId,
    now,
    advance(milliseconds) {
      at = later(at, milliseconds);
    },
    async act(memberId, type, id, input, { key = `key-${++keys}`, saw } = {}) {
      const record = await workspace.read.record(id);
      const sight = saw === null ? undefined : (saw ?? (record && sightOf(type, record as never)));
      const command = { key, type, id, input, by: memberId, at, rulesVersion, ...(sight && { saw: sight }) };
      return engine.execute({ workspaceId, memberId }, command as AnyCommand);
    },
    async receive({ message, ...more }, key = `in:${message.networkId}`) {
      const channelId = more.channelId ?? "instagram";
      const threadId = more.networkThreadId ?? "thread-1";
      const person = { id: "p-1", name: "Ada", handle: "ada", avatarUrl: null, followers: 3 };
      const input: Incoming = {
        channelId,
        kind: "comment",
        networkThreadId: threadId,
        person,
        post: null,
        ...more,
        message: {
          id: `${channelId}~m~${message.networkId}`,
          direction: "in",
          author: person,
          text: "Hello",
          media: [],
          at,
          language: null,
          ...message,
        },
      };
      return engine.executeAsSystem(workspaceId, {
        key,
        type: "interaction.receive",
        id: `${channelId}~${threadId}`,
        input,
      });
    },
    interaction: (id) => find("interaction", id),
    message: (id) => find("message", id),
    post: (id) => find("post", id),
  };
}
