"use client";
import {
  forwardRef,
  useRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefAttributes,
} from "react";
import { replySurface } from "@tidewire/core/inbox";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { focusMove } from "../primitives/roving-focus.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { keysOf } from "./inbox-shortcuts.js";

export interface InboxReplyTabsProps extends Omit<PartProps<"div">, "id" | "children"> {
  id: string;
  /** The id of what the tabs switch. */
  panelId: string;
  /** Something at the end of the row. */
  children?: ReactNode;
}

const tabs = ["reply", "note"] as const;

/** Answer or note. Renders a `<div>` with the tab list. */
export const InboxReplyTabs: ForwardRefExoticComponent<InboxReplyTabsProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxReplyTabsProps
>(function InboxReplyTabs({ id, panelId, children, ...props }, ref) {
  const { actions } = useInbox();
  const { replyTab } = useInboxView();
  const it = useRecord("interaction", id);
  const { replyBox } = useWords().inbox;
  const list = useRef<HTMLSpanElement>(null);
  const labels = {
    reply: replySurface(it?.kind) === "directMessage" ? replyBox.directMessage : replyBox.reply,
    note: replyBox.note,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!focusMove(event.key, { orientation: "horizontal" })) return;
    event.preventDefault();
    actions.remember({ replyTab: replyTab === "reply" ? "note" : "reply" });
    list.current?.querySelector<HTMLElement>('[aria-selected="false"]')?.focus();
  };
  const body = (
    <>
      <span ref={list} role="tablist" aria-label={replyBox.region} data-tdw-part="inbox-reply-tablist">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={replyTab === tab}
            aria-controls={panelId}
            aria-keyshortcuts={keysOf(tab).join("+")}
            tabIndex={replyTab === tab ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => actions.remember({ replyTab: tab })}
          >
            {tab === "note" && <Icon name="lock" size="sm" />}
            {labels[tab]}
          </button>
        ))}
      </span>
      <span data-tdw-part="spacer" />
      {children}
    </>
  );
  return usePart("div", "inbox-reply-tabs", {}, { ...props, children: body }, ref as never);
});
