"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { InboxBulkBar } from "./inbox-bulk-bar.js";
import { useInboxView } from "./inbox-context.js";
import { InboxFilterChips } from "./inbox-filter-chips.js";
import { InboxListFreshness } from "./inbox-list-freshness.js";
import { InboxListHeader } from "./inbox-list-header.js";
import { InboxOfflineBanner } from "./inbox-offline-banner.js";
import { InboxQueueTabs } from "./inbox-queue-tabs.js";
import { InboxRows } from "./inbox-rows.js";
import { InboxSearch } from "./inbox-search.js";

export interface InboxListProps extends Omit<PartProps<"section">, "children"> {
  children?: ReactNode;
}

/** The pane of conversations; with no children of its own it draws its parts in their order. Renders a `<section>`. */
export const InboxList: ForwardRefExoticComponent<InboxListProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxListProps
>(function InboxList({ children, ...props }, ref) {
  const { list } = useWords().inbox;
  const picking = useInboxView().picked.length > 0;
  const body = children ?? (
    <>
      {picking ? <InboxBulkBar /> : <InboxListHeader />}
      <InboxOfflineBanner />
      <InboxSearch />
      <InboxQueueTabs />
      <InboxFilterChips />
      <InboxRows />
      <InboxListFreshness />
    </>
  );
  return usePart(
    "section",
    "inbox-list",
    { pane: true },
    { "aria-label": list.region, ...props, children: body },
    ref as never,
  );
});
