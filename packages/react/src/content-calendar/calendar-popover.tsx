"use client";
import type { Placement } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { PopoverPanel } from "../primitives/late-panels.js";
import type { PartState } from "../primitives/state-attributes.js";

export interface CalendarPopoverProps {
  /** What it stands beside; there is one pane for all posts, so that a chip stays cheap. */
  anchor: () => HTMLElement | null;
  label: string;
  part: string;
  state?: PartState | undefined;
  placement?: Placement | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A pane beside an element that is already on the page. Escape and a press outside close it. */
export function CalendarPopover({ placement = "right-start", ...pane }: CalendarPopoverProps): ReactElement {
  return <PopoverPanel {...pane} placement={placement} onMissing={pane.onClose} />;
}
