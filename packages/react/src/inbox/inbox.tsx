"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { InboxDetails } from "./inbox-details.js";
import { InboxList } from "./inbox-list.js";
import { InboxNav } from "./inbox-nav.js";
import { InboxRoot, type InboxRootProps } from "./inbox-root.js";
import { InboxShortcutsDialog } from "./inbox-shortcuts-dialog.js";
import { InboxThread } from "./inbox-thread.js";
import { InboxUndoToast } from "./inbox-undo-toast.js";

export type InboxProps = Omit<InboxRootProps, "children">;

/** The whole inbox: queues, conversations, the open one, and what is known about it. Renders a `<div>`. */
export const Inbox: ForwardRefExoticComponent<InboxProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  InboxProps
>(function Inbox(props, ref) {
  return (
    <InboxRoot ref={ref} {...props}>
      <InboxNav />
      <InboxList />
      <InboxThread />
      <InboxDetails />
      <InboxUndoToast />
      <InboxShortcutsDialog />
    </InboxRoot>
  );
});
