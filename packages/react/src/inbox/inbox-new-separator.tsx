"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";

/** Where the part begins that its reader had not seen. Renders a `<p>`. */
export const InboxNewSeparator: ForwardRefExoticComponent<PartProps<"p"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"p">
>(function InboxNewSeparator(props, ref) {
  const { thread } = useWords().inbox;
  return usePart("p", "inbox-new-separator", {}, { ...props, children: <span>{thread.new}</span> }, ref as never);
});
