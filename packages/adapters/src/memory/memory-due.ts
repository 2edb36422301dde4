import type { Instant } from "@tidewire/core/basics";
import type { DueWork } from "../server/store-port.js";
import type { MemoryRecords } from "./memory-records.js";

const underway: ReadonlySet<string> = new Set(["waiting", "calling", "unknown"]);

/** What is due at a moment. */
export function dueIn(records: MemoryRecords, now: Instant): DueWork {
  const interactions = [...records.of("interaction")];
  const posts = [...records.of("post")].filter(({ removedAt }) => removedAt === null);
  const idOf = ({ id }: { readonly id: string }) => id;
  return {
    posts: posts.filter(({ status, at }) => status === "scheduled" && at !== null && at <= now).map(idOf),
    resolves: interactions
      .filter(({ queue, autoResolveAt }) => queue !== "resolved" && autoResolveAt !== null && autoResolveAt <= now)
      .map(idOf),
    wakes: interactions.filter(({ snoozedUntil }) => snoozedUntil !== null && snoozedUntil <= now).map(idOf),
    fetches: [...records.of("channel")]
      .filter(
        ({ cadence, connection, nextFetchAt }) =>
          cadence.kind === "poll" && connection === "connected" && (nextFetchAt === null || nextFetchAt <= now),
      )
      .map(idOf),
    publishing: posts
      .filter(
        ({ status, deliveries }) =>
          (status === "publishing" || status === "failed") &&
          Object.values(deliveries).some((each) => underway.has(each.status)),
      )
      .map(idOf),
    sending: [...records.of("message")]
      .filter(({ direction, status }) => direction === "out" && (status === "sending" || status === "unknown"))
      .map(idOf),
  };
}
