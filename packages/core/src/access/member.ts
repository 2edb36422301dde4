import type { RecordBase } from "../basics.js";

/** A person of the host's directory; we own only their grants. */
export interface Member extends RecordBase {
  readonly is: "member";
  readonly channelId: null;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly accountRole: "admin" | "agent";
}

/** A team of the host's directory. */
export interface Team extends RecordBase {
  readonly is: "team";
  readonly channelId: null;
  readonly name: string;
  readonly memberIds: readonly string[];
}
