"use client";
import { useCallback, type RefObject } from "react";
import { useShortcuts } from "../primitives/shortcuts.js";
import { useAnnounce } from "../primitives/announcer.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { inboxShortcuts, type InboxShortcutId } from "./inbox-shortcuts.js";

const panes =
  '[data-tdw-part="inbox-nav"], [data-tdw-part="inbox-list"], [data-tdw-part="inbox-thread"], [data-tdw-part="inbox-reply-box"], [data-tdw-part="inbox-details"]';
const stops =
  '[tabindex="0"], button:not([tabindex="-1"]), a[href], input:not([tabindex="-1"]), textarea:not([tabindex="-1"])';

/** Sending belongs to the field, which alone knows what was typed. */
const heard = inboxShortcuts.filter(({ id }) => id !== "send");

const isShown = (element: Element) => element.getClientRects().length > 0;

/** Focuses the next pane that is on the screen, in reading order. */
function focusPane(root: HTMLElement, by: 1 | -1): void {
  const shown = [...root.querySelectorAll<HTMLElement>(panes)].filter(isShown);
  // The reply box lies within the thread: the innermost pane is the one that has focus.
  const at = shown.findLastIndex((pane) => pane.contains(pane.ownerDocument.activeElement));
  const next = shown[(at + by + shown.length) % shown.length];
  const row = next?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
  const all = next ? [...next.querySelectorAll<HTMLElement>(stops)] : [];
  (row ?? all.find(isShown))?.focus();
}

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
        nextPane: () => root.current && focusPane(root.current, 1),
        previousPane: () => root.current && focusPane(root.current, -1),
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
        reply: () => actions.write("reply"),
        note: () => actions.write("note"),
        help: () => actions.remember({ shortcutsOpen: true }),
      };
      does[id as keyof typeof does]();
    },
    [view, actions, root, undo, announce, refusalWords],
  );
  useShortcuts(root, heard, onShortcut, { enabled: singleKeys ? true : "noSingleKeys" });
}
