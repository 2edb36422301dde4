import type { AnyRecord } from "../commands/registry.js";

/** The ids of other records that the rules of a record ask: its channels, and for a message its interaction. */
export function leansOn(record: AnyRecord): readonly string[] {
  switch (record.is) {
    case "message":
      return [record.channelId, record.interactionId];
    case "interaction":
      return [record.channelId];
    case "post":
      return record.channelIds;
    default:
      return [];
  }
}
