import type { Context } from "../access/context.js";
import type { FeedEvent } from "../basics.js";
import { momentOf, outcomeOf } from "../commands/judge.js";
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
export function createOwnEvents(
  records: () => Records<AnyRecord, AnyCommand>,
  contextAt: (at: string) => Context,
): OwnEvents {
  const events = new Map<string, FeedEvent<AnyRecord>>();

  function onItsWay(key: string): FeedEvent<AnyRecord> | undefined {
    const command = records()
      .pending()
      .find((each) => each.key === key);
    const was = command && records().truth(command.id);
    if (!command || !was || command.type.endsWith(".undo")) return undefined;
    const { type, id, by, at } = command;
    const context = contextAt(at);
    return {
      seq: 0,
      key,
      type,
      id,
      by,
      at,
      was,
      records: outcomeOf(was, command, momentOf(command, context.actor, context), context),
    };
  }

  return {
    remember(event) {
      events.set(event.key, event);
      for (const key of [...events.keys()].slice(0, Math.max(0, events.size - most))) events.delete(key);
    },
    find: (key) => events.get(key) ?? onItsWay(key),
  };
}
