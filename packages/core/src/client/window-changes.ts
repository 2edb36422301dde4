import type { FeedEvent } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { ClientCore } from "./client-core.js";

/** What changed since a page was read: the ids, and each record as it was at the page's moment. */
export interface WindowChanges {
  ids(): readonly string[];
  was(id: string): AnyRecord | undefined;
  /** Begins anew at a page's moment. */
  begin(asOf: number): void;
  /** Whether so much has changed that reading anew is less work than going on. */
  areMany(): boolean;
  /** Listens; answers how to stop. `onTold` hears of an event that changes no record, as what it tells was known already. */
  start(onTold: () => void): () => void;
}

interface Change {
  readonly seq: number;
  readonly was: AnyRecord | undefined;
}

const many = 1_000;

/** Follows the feed and the pending commands for one kind of record. */
export function followChanges(
  { records, onEvent, session }: Pick<ClientCore, "records" | "onEvent" | "session">,
  kind: AnyRecord["is"],
): WindowChanges {
  const before = new Map<string, Change>();
  let since = 0;
  let epoch = session()?.epoch;
  let recent: { readonly seq: number; readonly was: ReadonlyMap<string, AnyRecord | undefined> }[] = [];

  // An answer may be heard before earlier events: what the first of them says of before counts.
  const note = (seq: number, was: ReadonlyMap<string, AnyRecord | undefined>) => {
    if (seq <= since) return;
    for (const [id, record] of was) {
      const known = before.get(id);
      if (!known || seq < known.seq) before.set(id, { seq, was: record });
    }
  };
  // Numbers of the feed's former life mean nothing in this one.
  const sameLife = () => {
    const former = epoch;
    epoch = session()?.epoch;
    if (former === undefined || former === epoch) return;
    since = 0;
    recent = [];
    before.clear();
  };
  const isKnown = ({ id, version }: AnyRecord) => (records.truth(id)?.version ?? 0) >= version;
  const hear = (event: FeedEvent<AnyRecord>, onTold: () => void) => {
    sameLife();
    const was = new Map(
      event.records
        .filter(({ is }) => is === kind)
        .map(({ id }) => [id, id === event.id ? (event.was ?? undefined) : records.truth(id)]),
    );
    if (was.size === 0) return;
    // A page read at the same time may be older than this event: kept until pages have caught up.
    recent.push({ seq: event.seq, was });
    if (recent.length > 2 * many) recent = recent.slice(-many);
    note(event.seq, was);
    if (event.records.some((record) => record.is === kind && isKnown(record))) onTold();
  };
  const pendingIds = () =>
    [...records.touched()].filter((id) => records.shown(id)?.is === kind || records.truth(id)?.is === kind);

  return {
    ids: () => [...new Set([...before.keys(), ...pendingIds()])],
    was(id) {
      const change = before.get(id);
      return change ? change.was : records.truth(id);
    },
    begin(asOf) {
      sameLife();
      since = asOf;
      before.clear();
      for (const { seq, was } of recent) note(seq, was);
    },
    areMany: () => before.size > many,
    start: (onTold) => onEvent((event) => hear(event, onTold)),
  };
}
