"use client";
import { useCallback, type RefObject } from "react";
import { useShortcuts } from "../primitives/shortcuts.js";
import { useAnnounce } from "../primitives/announcer.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useWords } from "../provider/words-context.js";
import { focusNextPane } from "./focus-pane.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { inboxShortcuts, type InboxShortcutId } from "./inbox-shortcuts.js";

/** Sending belongs to the field, which alone knows what was typed. */
const heard = inboxShortcuts.filter(({ id }) => id !== "send");

/** The inbox's keys, heard while focus is inside it. */
export function useInboxKeys(root: RefObject<HTMLElement | null>): void {
  const { view, actions } = useInbox();
  const { singleKeys } = useInboxView();
  const { undo } = useWords().common;
  const announce = useAnnounce();
  const refusalWords = useRefusalWords();

  const onShortcut = useCallback(
    (id: string, event: KeyboardEvent) => {
      const focused = event.composedPath()[0];
      const row =
        focused instanceof Element ? focused.closest("[data-tdw-id]")?.getAttribute("data-tdw-id") : undefined;
      const about = row ?? view.selectedId ?? view.activeId;
      const targets = actions.targets(about);
      const write = (tab: "reply" | "note") => {
        if (about === undefined) return;
        if (about !== view.selectedId) actions.open(about);
        actions.write(tab);
      };
      const needsThread = (popup: "assign" | "tag" | "snooze") => {
        if (view.picked.length === 0 && about !== undefined && about !== view.selectedId) actions.open(about);
        actions.popup(popup);
      };
      const does: Readonly<Record<Exclude<InboxShortcutId, "send">, () => void>> = {
        next: () => actions.step(1),
        previous: () => actions.step(-1),
        open: () => about !== undefined && actions.open(about),
        back: () =>
          view.picked.length > 0 ? actions.clearPicked() : actions.focusRow(view.selectedId ?? view.activeId),
        search: () => root.current?.querySelector<HTMLElement>('[data-tdw-part="inbox-search"] input')?.focus(),
        nextPane: () => root.current && focusNextPane(root.current, 1),
        previousPane: () => root.current && focusNextPane(root.current, -1),
        resolve: () => actions.move("resolved", targets),
        pend: () => actions.move("pending", targets),
        assign: () => needsThread("assign"),
        tag: () => needsThread("tag"),
        snooze: () => needsThread("snooze"),
        markUnread: () => void actions.act("interaction.markUnread", targets, {}),
        undo() {
          const verdict = actions.undo();
          announce(verdict.allowed ? undo.undone : refusalWords(verdict));
          if (!verdict.allowed) actions.remember({ notice: refusalWords(verdict) });
        },
        pick: () => row && actions.pick(row),
        pickRange: () => row && actions.pick(row, true),
        pickAll: () => actions.pickAll(),
        reply: () => write("reply"),
        note: () => write("note"),
        help: () => actions.remember({ shortcutsOpen: true }),
      };
      does[id as keyof typeof does]();
    },
    [view, actions, root, undo, announce, refusalWords],
  );
  useShortcuts(root, heard, onShortcut, { enabled: singleKeys ? true : "noSingleKeys" });
}
