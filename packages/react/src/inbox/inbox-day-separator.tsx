"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";

export interface InboxDaySeparatorProps extends Omit<PartProps<"p">, "children"> {
  at: string;
}

/** Where another day begins. Renders a `<p>`. */
export const InboxDaySeparator: ForwardRefExoticComponent<InboxDaySeparatorProps & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, InboxDaySeparatorProps>(function InboxDaySeparator({ at, ...props }, ref) {
    return usePart(
      "p",
      "inbox-day-separator",
      {},
      { ...props, children: <Time at={at} as="dayLabel" /> },
      ref as never,
    );
  });
