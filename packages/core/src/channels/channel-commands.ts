import type { Context } from "../access/context.js";
import { undoChange, undoRefusal, type UndoInput } from "../access/undo.js";
import type { CommandTable, Instant } from "../basics.js";
import { displayNameLimit, type Channel } from "./channel.js";

/** What each command on a channel is told. */
export interface ChannelInputs {
  "channel.rename": { readonly displayName: string | null };
  "channel.setAutoOwnership": { readonly on: boolean };
  "channel.setAutoResolve": { readonly queue: "new" | "pending"; readonly days: number | null };
  "channel.fetched": { readonly next: Instant | null };
  "channel.expire": { readonly since: Instant };
  "channel.undo": UndoInput;
}

/** Everything that may be done with a channel that stands. */
export const channelCommands: CommandTable<Channel, ChannelInputs, Channel, Context> = {
  "channel.rename": {
    who: "admin",
    unless: (_, { displayName }) =>
      displayName === null
        ? undefined
        : displayName.trim() === ""
          ? "name.empty"
          : displayName.length > displayNameLimit
            ? "name.tooLong"
            : undefined,
    change: (_, { displayName }) => ({ displayName }),
  },
  "channel.setAutoOwnership": {
    who: "admin",
    unless: ({ autoOwnership }, { on }) => (autoOwnership === on ? "setting.already" : undefined),
    change: (_, { on }) => ({ autoOwnership: on }),
  },
  "channel.setAutoResolve": {
    who: "admin",
    // One hour at the least: a timer shorter than a look at the screen would resolve what nobody saw.
    unless: (_, { days }) => (days !== null && !(days >= 1 / 24 && days <= 3650) ? "autoResolve.range" : undefined),
    change: ({ autoResolveDays }, { queue, days }) => ({ autoResolveDays: { ...autoResolveDays, [queue]: days } }),
  },
  "channel.fetched": {
    who: "system",
    final: true,
    change: (_, { next }, { at }) => ({ fetchedAt: at, nextFetchAt: next }),
  },
  "channel.expire": {
    who: "system",
    final: true,
    from: { connection: ["connected"] },
    change: () => ({ connection: "expired" }),
  },
  "channel.undo": { who: "admin", final: true, unless: undoRefusal, change: undoChange },
};
