"use client";
import { proxy, ref } from "valtio/vanilla";
import type { InteractionFilter } from "@tidewire/core/inbox";

/** The panes of the inbox; a narrow container shows one at a time. */
export type InboxPane = "nav" | "list" | "thread" | "details";

/** How much room the component has; its own width, never the page's. */
export type InboxLayout = "wide" | "medium" | "narrow";

/** The layout at a width in pixels; the style sheet folds at the same widths. */
export function layoutAt(width: number): InboxLayout {
  return width >= 1280 ? "wide" : width >= 720 ? "medium" : "narrow";
}

/** Whether the details are on the screen. */
export function showsDetails({
  detailsOpen,
  layout,
  pane,
}: Pick<InboxView, "detailsOpen" | "layout" | "pane">): boolean {
  return layout === "narrow" ? pane === "details" : (detailsOpen ?? layout === "wide");
}

/** A popover that a key can open. */
export type InboxPopup = "assign" | "tag" | "snooze";

/** What one inbox on the screen remembers; nothing of it leaves the page. */
export interface InboxView {
  selectedId: string | undefined;
  filter: InteractionFilter;
  pane: InboxPane;
  /** `undefined`: open where there is room for it. */
  detailsOpen: boolean | undefined;
  layout: InboxLayout;
  /** The rows ticked for a bulk act, in the order they were ticked. */
  picked: readonly string[];
  /** The row that holds the list's one tab stop. */
  activeId: string | undefined;
  /** Counts how often the active row was asked to take focus. */
  focusAsked: number;
  /** The conversation somebody opened and whose heading has not had focus yet. */
  opened: string | undefined;
  replyTab: "reply" | "note";
  /** Whether the field is to take focus as soon as it is there. */
  replyAsked: boolean;
  popup: InboxPopup | undefined;
  shortcutsOpen: boolean;
  singleKeys: boolean;
  /** Keys of the acts given here, latest last; another inbox on the page has its own. */
  acts: readonly string[];
  /** The act whose toast was closed or has gone by itself. */
  toldAct: string | undefined;
  /** A sentence about something that could not be done. */
  notice: string | undefined;
}

/** What an inbox shows first: what is new and awake. */
export const firstFilter: InteractionFilter = { queues: ["new"], snoozed: false };

/** The state of one inbox, at its start. */
export function createInboxView(start: { selectedId: string | undefined; filter: InteractionFilter }): InboxView {
  return proxy<InboxView>({
    selectedId: start.selectedId,
    filter: ref(start.filter),
    pane: start.selectedId === undefined ? "list" : "thread",
    detailsOpen: undefined,
    layout: "wide",
    picked: ref<readonly string[]>([]),
    activeId: undefined,
    focusAsked: 0,
    opened: undefined,
    replyTab: "reply",
    replyAsked: false,
    popup: undefined,
    shortcutsOpen: false,
    singleKeys: true,
    acts: ref<readonly string[]>([]),
    toldAct: undefined,
    notice: undefined,
  });
}
