import type { AnyRecord, RecordKind, Records } from "@tidewire/core/commands";
import { newestFirst, type Interaction, type Message } from "@tidewire/core/inbox";
import type { Directory, Read } from "../server/store-port.js";

type RecordReads = Omit<Read, "event">;

/** The records of one workspace in memory, with the ways they are looked up. */
export interface MemoryRecords extends RecordReads {
  put(record: AnyRecord): void;
  get(id: string): AnyRecord | undefined;
  /** All of one kind, in no order that may be relied on. */
  of<K extends RecordKind>(kind: K): Iterable<Records[K]>;
  /** Interactions as lists show them. */
  listed(): readonly Interaction[];
  messagesIn(interactionId: string): readonly Message[];
}

/** Makes an empty set of records. */
export function createMemoryRecords(): MemoryRecords {
  const byId = new Map<string, AnyRecord>();
  const byKind: { readonly [K in RecordKind]: Map<string, Records[K]> } = {
    interaction: new Map(),
    message: new Map(),
    note: new Map(),
    post: new Map(),
    channel: new Map(),
    workspace: new Map(),
    member: new Map(),
    team: new Map(),
    grant: new Map(),
  };
  const known = new Map<string, string>();
  const threads = new Map<string, string>();
  const messages = new Map<string, Map<string, Message>>();
  let sorted: readonly Interaction[] | undefined;

  function keep<K extends RecordKind>(kind: K, record: Records[K]): void {
    byKind[kind].set(record.id, record);
  }

  function put(record: AnyRecord): void {
    byId.set(record.id, record);
    switch (record.is) {
      case "interaction":
        threads.set(place(record.channelId, record.networkThreadId), record.id);
        sorted = undefined;
        return keep("interaction", record);
      case "message": {
        const thread = messages.get(record.interactionId) ?? new Map<string, Message>();
        messages.set(record.interactionId, thread.set(record.id, record));
        if (record.networkId !== null) known.set(place(record.channelId, record.networkId), record.id);
        return keep("message", record);
      }
      case "note":
        return keep("note", record);
      case "post":
        return keep("post", record);
      case "channel":
        return keep("channel", record);
      case "workspace":
        return keep("workspace", record);
      case "member":
        return keep("member", record);
      case "team":
        return keep("team", record);
      case "grant":
        return keep("grant", record);
    }
  }

  const messagesIn = (interactionId: string) => [...(messages.get(interactionId)?.values() ?? [])];
  const directory = (): Directory => ({
    workspace: [...byKind.workspace.values()][0],
    members: [...byKind.member.values()],
    teams: [...byKind.team.values()],
    grants: [...byKind.grant.values()],
    channels: [...byKind.channel.values()],
  });

  return {
    put,
    get: (id) => byId.get(id),
    of: (kind) => byKind[kind].values(),
    listed: () => (sorted ??= [...byKind.interaction.values()].sort(newestFirst)),
    messagesIn,
    record: async (id) => byId.get(id),
    all: async (kind) => [...byKind[kind].values()],
    directory: async () => directory(),
    messageOf: async (channelId, networkId) => byKind.message.get(known.get(place(channelId, networkId)) ?? ""),
    threadOf: async (channelId, threadId) => byKind.interaction.get(threads.get(place(channelId, threadId)) ?? ""),
    unconfirmedIn: async (id) =>
      messagesIn(id).filter(
        ({ direction, status, networkId }) =>
          direction === "out" && networkId === null && (status === "sending" || status === "unknown"),
      ),
  };
}

function place(channelId: string, networkId: string): string {
  return JSON.stringify([channelId, networkId]);
}
