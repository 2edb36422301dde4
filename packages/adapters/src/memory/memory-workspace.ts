import { BackendError, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Decision, Job, Outcome, Read, WorkspaceStore } from "../server/store-port.js";
import { dueIn } from "./memory-due.js";
import { interactionsIn, interactionsPage, postsPage, threadPage } from "./memory-lists.js";
import { createMemoryRecords } from "./memory-records.js";

/** What the store around it hears. */
export interface MemoryWorkspaceOptions {
  readonly epoch: string;
  readonly onCommit: () => void;
  readonly onJob: (job: Job) => void;
}

interface Kept {
  readonly actorId: string;
  readonly body: string;
  readonly outcome: Outcome;
}

/** One workspace in memory: one decision at a time, and nothing is written before it is made. */
export function createMemoryWorkspace({ epoch, onCommit, onJob }: MemoryWorkspaceOptions): WorkspaceStore {
  const records = createMemoryRecords();
  const events: FeedEvent<AnyRecord>[] = [];
  const byKey = new Map<string, FeedEvent<AnyRecord>>();
  const kept = new Map<string, Kept>();
  const claims = new Set<string>();
  const bookmarks = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();

  const read: Read = { ...records, event: async (key) => byKey.get(key) };

  function write(decision: Decision): Outcome {
    if ("refusal" in decision) return { refusal: structuredClone(decision.refusal) };
    const event: FeedEvent<AnyRecord> = structuredClone({ seq: events.length + 1, ...decision.happened });
    events.push(event);
    byKey.set(event.key, event);
    for (const record of event.records) records.put(record);
    return { event };
  }

  async function takeTurn(
    key: string,
    actorId: string,
    body: string,
    decide: (read: Read) => Promise<Decision>,
  ): Promise<{ outcome: Outcome; fresh: boolean }> {
    const before = kept.get(key);
    if (before) {
      if (before.body !== body)
        throw new BackendError("idempotency-mismatch", { detail: "Another command was given under this key." });
      return { outcome: before.outcome, fresh: false };
    }
    const decision = await decide(read);
    const outcome = write(decision);
    kept.set(key, { actorId, body, outcome });
    if ("event" in outcome) onCommit();
    if ("job" in decision && decision.job) onJob(decision.job);
    return { outcome, fresh: true };
  }

  return {
    read,
    once(key, actorId, body, decide) {
      const mine = turn.then(() => takeTurn(key, actorId, body, decide));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async outcome(key, actorId) {
      const found = kept.get(key);
      return found?.actorId === actorId ? found.outcome : undefined;
    },
    records: async (ids) => ({ records: ids.flatMap((id) => records.get(id) ?? []), asOf: events.length }),
    interactions: async (window) => interactionsPage(records, window, events.length),
    count: async (filters, channelIds) => ({
      totals: filters.map((filter) => interactionsIn(records, filter, channelIds).length),
      asOf: events.length,
    }),
    thread: async (query) => threadPage(records, events, query, events.length),
    posts: async (query, channelIds) => postsPage(records, query, channelIds, events.length),
    events: async (since, limit) => events.slice(since, since + limit),
    place: async () => ({ epoch, seq: events.length, oldest: 1 }),
    due: async (now) => dueIn(records, now),
    async claim(key) {
      if (claims.has(key)) return false;
      claims.add(key);
      return true;
    },
    bookmark: async (name) => bookmarks.get(name) ?? null,
    async setBookmark(name, place) {
      bookmarks.set(name, place);
    },
    async load(loaded) {
      for (const record of loaded) records.put(structuredClone(record));
    },
  };
}
