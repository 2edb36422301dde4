"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useInteractionCounts } from "../hooks/use-interactions.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { inQueue, queueOf, withParts } from "./nav-places.js";

const queues = ["new", "pending", "resolved"] as const;

/** The queues side by side, for narrow containers that show no nav. Renders a `<div>`. */
export const InboxQueueTabs: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxQueueTabs(props, ref) {
  const { actions } = useInbox();
  const { filter, layout } = useInboxView();
  const { common, inbox } = useWords();
  const format = useFormat();
  const isNarrow = layout === "narrow";
  const totals = useInteractionCounts(
    isNarrow ? queues.slice(0, 2).map((queue) => withParts(inQueue(filter, queue), { text: undefined })) : [],
  );
  const buttons = queues.map((queue, index) => (
    <button
      key={queue}
      type="button"
      aria-pressed={queueOf(filter) === queue}
      onClick={() => actions.filter(inQueue(filter, queue))}
    >
      {common.queues[queue]} {totals[index] ? <span data-tdw-part="count">{format.number(totals[index])}</span> : null}
    </button>
  ));
  const tabs = usePart(
    "div",
    "inbox-queue-tabs",
    { segmented: true },
    { role: "group", "aria-label": inbox.nav.queues, ...props, children: buttons },
    ref as never,
  );
  return isNarrow ? tabs : null;
});
