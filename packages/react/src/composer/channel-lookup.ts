import type { Channel } from "@tidewire/core/channels";
import type { Client } from "@tidewire/core/client";

/**
 * Answers the channels with these ids, as they are now: the same array to all who ask while nothing has changed, so
 * that what is worked out from it is worked out once.
 */
export function createChannelLookup(client: Pick<Client, "look">): (ids: readonly string[]) => readonly Channel[] {
  const known = new Map<string, readonly Channel[]>();
  return (ids) => {
    const key = ids.join(" ");
    const last = known.get(key);
    const found = ids.flatMap((id) => {
      const record = client.look(id);
      return record?.is === "channel" ? [record] : [];
    });
    if (last && last.length === found.length && found.every((each, index) => each === last[index])) return last;
    known.set(key, found);
    return found;
  };
}
