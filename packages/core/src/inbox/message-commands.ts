import type { Context } from "../access/context.js";
import { undoChange, undoRefusal } from "../access/undo.js";
import type { CommandTable } from "../basics.js";
import { noteLimit } from "./interaction-commands.js";
import type { MessageInputs, NoteInputs } from "./interaction-inputs.js";
import type { Message, Note } from "./message.js";

/** Everything that may happen to a message. What goes out moves only forward, and is `sent` only when the network said so. */
export const messageCommands: CommandTable<Message, MessageInputs, Message, Context> = {
  "message.sent": {
    who: "system",
    final: true,
    from: { status: ["sending", "unknown", "failed"] },
    change: (_, { networkId }) => ({ status: "sent", networkId, problem: null }),
  },
  "message.failed": {
    who: "system",
    final: true,
    from: { status: ["sending", "unknown"] },
    change: (_, { problem }) => ({ status: "failed", problem }),
  },
  "message.unknown": {
    who: "system",
    final: true,
    from: { status: ["sending"] },
    change: () => ({ status: "unknown", problem: "outcome-unknown" }),
  },
  "message.retry": {
    who: "contributor",
    needs: "reply",
    job: "sendReply",
    final: true,
    from: { status: ["failed", "unknown"] },
    change: () => ({ status: "sending", problem: null }),
  },
  "message.discard": {
    who: "contributor",
    final: true,
    from: { status: ["failed", "unknown"] },
    change: () => ({ status: "discarded" }),
  },
  "message.like": {
    who: "contributor",
    needs: "like",
    job: "act",
    final: true,
    from: { liked: [false], direction: ["in"] },
    change: () => ({ liked: true }),
  },
  "message.unlike": {
    who: "contributor",
    needs: "like",
    job: "act",
    final: true,
    from: { liked: [true], direction: ["in"] },
    change: () => ({ liked: false }),
  },
  "message.hide": {
    who: "contributor",
    needs: "hide",
    job: "act",
    final: true,
    from: { hidden: [false], direction: ["in"] },
    change: () => ({ hidden: true }),
  },
  "message.unhide": {
    who: "contributor",
    needs: "hide",
    job: "act",
    final: true,
    from: { hidden: [true], direction: ["in"] },
    change: () => ({ hidden: false }),
  },
};

/** Everything that may be done with a note: its writer edits it; its writer or a supervisor removes it. */
export const noteCommands: CommandTable<Note, NoteInputs, Note, Context> = {
  "note.edit": {
    who: "viewer",
    from: { removedAt: [null] },
    sees: ["text"],
    unless: ({ by }, { text }, moment) =>
      by !== moment.by
        ? "note.notYours"
        : text.trim() === ""
          ? "text.empty"
          : text.length > noteLimit
            ? "text.tooLong"
            : undefined,
    change: (_, { text }, { at }) => ({ text, editedAt: at }),
  },
  "note.remove": {
    who: "viewer",
    others: "supervisor",
    from: { removedAt: [null] },
    change: (_, __, { at }) => ({ removedAt: at }),
  },
  "note.undo": { who: "viewer", final: true, unless: undoRefusal, change: undoChange },
};
