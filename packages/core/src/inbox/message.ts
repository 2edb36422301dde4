import type { Instant, RecordBase } from "../basics.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { Person } from "./person.js";

/** The life of a message: what we write moves only forward, and is `sent` only when the network said so. */
export type MessageStatus = "received" | "sending" | "sent" | "failed" | "unknown" | "discarded" | "deleted";

/** One entry in an interaction, public or private as the interaction's kind is. */
export interface Message extends RecordBase {
  readonly is: "message";
  readonly channelId: string;
  readonly interactionId: string;
  readonly direction: "in" | "out";
  readonly text: string;
  readonly media: readonly MediaRef[];
  /** Who wrote it on the network; for what goes out, the channel itself is the author. */
  readonly author: Person | null;
  /** The member who wrote it here; `null` for what was written on the network itself. */
  readonly by: string | null;
  readonly at: Instant;
  readonly status: MessageStatus;
  /** The network's id, once it has one. */
  readonly networkId: string | null;
  /** A code when it failed. */
  readonly problem: string | null;
  readonly liked: boolean;
  readonly hidden: boolean;
}

/** Something for the team's eyes; it never reaches a network. */
export interface Note extends RecordBase {
  readonly is: "note";
  readonly channelId: string;
  readonly interactionId: string;
  readonly text: string;
  readonly by: string;
  readonly createdBy: string;
  readonly at: Instant;
  readonly editedAt: Instant | null;
  readonly removedAt: Instant | null;
}
