import type { FeedEvent } from "../basics.js";
import type { AnyCommand, AnyRecord } from "../commands/registry.js";
import type { Records } from "../sync/records.js";

/** What this person's commands did, for taking them back. */
export interface OwnEvents {
  remember(event: FeedEvent<AnyRecord>): void;
  /** An answered command's event, or what one still on its way will have done, as far as the screen knows. */
  find(key: string): FeedEvent<AnyRecord> | undefined;
}

const most = 200;

/** Keeps the latest events of one's own. */
export function createOwnEvents(records: () => Records<AnyRecord, AnyCommand>): OwnEvents {
  const events = new Map<string, FeedEvent<AnyRecord>>();

  function onItsWay(key: string): FeedEvent<AnyRecord> | undefined {
    const found = records().underWay(key);
    if (!found?.on || found.outcome.length === 0 || found.command.type.endsWith(".undo")) return undefined;
    const { type, id, by, at } = found.command;
    return { seq: 0, key, type, id, by, at, was: found.on, records: found.outcome };
  }

  return {
    remember(event) {
      events.set(event.key, event);
      const [oldest] = events.keys();
      if (events.size > most && oldest !== undefined) events.delete(oldest);
    },
    find: (key) => events.get(key) ?? onItsWay(key),
  };
}
