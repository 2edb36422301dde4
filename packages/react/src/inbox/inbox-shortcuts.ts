import type { Shortcut } from "../primitives/shortcuts.js";

export type InboxShortcutGroup = "move" | "act" | "select" | "write";

/** What a key does in the inbox. */
export type InboxShortcutId =
  | "next"
  | "previous"
  | "open"
  | "back"
  | "search"
  | "nextPane"
  | "previousPane"
  | "resolve"
  | "pend"
  | "assign"
  | "tag"
  | "markUnread"
  | "snooze"
  | "undo"
  | "pick"
  | "pickRange"
  | "pickAll"
  | "reply"
  | "note"
  | "send"
  | "help";

export interface InboxShortcut extends Shortcut {
  readonly id: InboxShortcutId;
  readonly group: InboxShortcutGroup;
}

/** The inbox's keys; the listener, the dialog and `aria-keyshortcuts` read this list. */
export const inboxShortcuts: readonly InboxShortcut[] = [
  { id: "next", group: "move", keys: [["J"]] },
  { id: "previous", group: "move", keys: [["K"]] },
  { id: "open", group: "move", keys: [["O"]] },
  { id: "back", group: "move", keys: [["Escape"]], inFields: true },
  { id: "search", group: "move", keys: [["/"]] },
  { id: "nextPane", group: "move", keys: [["F6"]], inFields: true },
  { id: "previousPane", group: "move", keys: [["Shift", "F6"]], inFields: true },
  { id: "resolve", group: "act", keys: [["E"]] },
  { id: "pend", group: "act", keys: [["P"]] },
  { id: "assign", group: "act", keys: [["A"]] },
  { id: "tag", group: "act", keys: [["T"]] },
  { id: "markUnread", group: "act", keys: [["U"]] },
  { id: "snooze", group: "act", keys: [["H"]] },
  { id: "undo", group: "act", keys: [["Z"], ["Mod", "Z"]] },
  { id: "pick", group: "select", keys: [["X"]] },
  { id: "pickRange", group: "select", keys: [["Shift", "X"]] },
  { id: "pickAll", group: "select", keys: [["Mod", "A"]] },
  { id: "reply", group: "write", keys: [["R"]] },
  { id: "note", group: "write", keys: [["N"]] },
  { id: "send", group: "write", keys: [["Mod", "Enter"]], inFields: true },
  { id: "help", group: "move", keys: [["?"]] },
];

/** The keys of a shortcut, for a button's hint. */
export function keysOf(id: InboxShortcutId): readonly string[] {
  return inboxShortcuts.find((shortcut) => shortcut.id === id)?.keys[0] ?? [];
}
