import type { FeedEvent } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { ClientCore } from "./client-core.js";

/** What changed since a page was read: the ids, and each record as it was at the page's moment. */
export interface WindowChanges {
  ids(): readonly string[];
  was(id: string): AnyRecord | undefined;
  /** Begins anew at a page's moment. */
  begin(asOf: number): void;
  /** Listens; answers how to stop. */
  start(): () => void;
}

/** Follows the feed and the pending commands for one kind of record. */
export function followChanges(
  { records, onEvent }: Pick<ClientCore, "records" | "onEvent">,
  kind: AnyRecord["is"],
): WindowChanges {
  const before = new Map<string, AnyRecord | undefined>();
  let since = 0;
  let recent: { readonly event: FeedEvent<AnyRecord>; readonly was: ReadonlyMap<string, AnyRecord | undefined> }[] = [];

  const note = (id: string, was: AnyRecord | undefined) => {
    if (!before.has(id)) before.set(id, was);
  };
  const hear = (event: FeedEvent<AnyRecord>) => {
    const was = new Map(
      event.records
        .filter(({ is }) => is === kind)
        .map(({ id }) => [id, id === event.id ? (event.was ?? undefined) : records.truth(id)]),
    );
    if (was.size === 0) return;
    // A page read at the same time may be older than this event: kept until pages have caught up.
    recent = [...recent.slice(-500), { event, was }];
    if (event.seq > since) for (const [id, record] of was) note(id, record);
  };
  const pendingIds = () =>
    [...records.touched()].filter((id) => records.shown(id)?.is === kind || records.truth(id)?.is === kind);

  return {
    ids: () => [...new Set([...before.keys(), ...pendingIds()])],
    was: (id) => (before.has(id) ? before.get(id) : records.truth(id)),
    begin(asOf) {
      since = asOf;
      before.clear();
      for (const { event, was } of recent) if (event.seq > asOf) for (const [id, record] of was) note(id, record);
    },
    start: () => onEvent(hear),
  };
}
