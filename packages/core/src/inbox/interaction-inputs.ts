import type { UndoInput } from "../access/undo.js";
import type { Instant, Nothing } from "../basics.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { InteractionKind } from "../networks.js";
import type { PostContext } from "./interaction.js";
import type { Person } from "./person.js";

/** A message as a network tells it. */
export interface Incoming {
  readonly channelId: string;
  readonly kind: InteractionKind;
  readonly networkThreadId: string;
  readonly person: Person;
  readonly post: PostContext | null;
  readonly message: {
    readonly id: string;
    readonly networkId: string;
    readonly direction: "in" | "out";
    readonly author: Person | null;
    readonly text: string;
    readonly media: readonly MediaRef[];
    readonly at: Instant;
    readonly language: string | null;
  };
}

/** What each command on an interaction is told. */
export interface InteractionInputs {
  "interaction.receive": Incoming;
  "interaction.markRead": Nothing;
  "interaction.markUnread": Nothing;
  "interaction.assign": { readonly ownerId: string | null };
  "interaction.moveToPending": Nothing;
  "interaction.resolve": Nothing;
  "interaction.resolveAged": Nothing;
  "interaction.reopen": Nothing;
  "interaction.snooze": { readonly until: Instant };
  "interaction.wake": Nothing;
  "interaction.addTag": { readonly tag: string };
  "interaction.removeTag": { readonly tag: string };
  "interaction.setTopic": { readonly topic: string | null };
  "interaction.addNote": { readonly text: string };
  "interaction.reply": {
    readonly text: string;
    readonly media: readonly MediaRef[];
    readonly seenThrough: string | null;
    readonly override?: true;
  };
  "interaction.undo": UndoInput;
}

/** What each command on a message is told. */
export interface MessageInputs {
  "message.sent": { readonly networkId: string };
  "message.failed": { readonly problem: string };
  "message.unknown": Nothing;
  "message.retry": Nothing;
  "message.discard": Nothing;
  "message.like": Nothing;
  "message.unlike": Nothing;
  "message.hide": Nothing;
  "message.unhide": Nothing;
}

/** What each command on a note is told. */
export interface NoteInputs {
  "note.edit": { readonly text: string };
  "note.remove": Nothing;
  "note.undo": UndoInput;
}
