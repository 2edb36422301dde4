import type { RecordBase, TimeZone } from "../basics.js";

/** What channels, grants, posts, zone and feed hang on. */
export interface Workspace extends RecordBase {
  readonly is: "workspace";
  readonly channelId: null;
  readonly name: string;
  readonly timeZone: TimeZone;
  /** Whether a connected channel fills the inbox by itself, or only through a stream. */
  readonly intake: "channels" | "streams";
}
