"use client";
import { FloatingFocusManager, useDismiss, useInteractions, useRole, type Placement } from "@floating-ui/react";
import { useLayoutEffect, type ReactElement, type ReactNode } from "react";
import { FloatingRoot } from "../primitives/floating-root.js";
import { stateAttributes, type PartState } from "../primitives/state-attributes.js";
import { usePopup } from "../primitives/use-popup.js";

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
export function CalendarPopover({
  anchor,
  label,
  part,
  state = {},
  placement = "right-start",
  onClose,
  children,
}: CalendarPopoverProps): ReactElement {
  const popup = usePopup({ open: true, onOpenChange: (open) => !open && onClose(), placement });
  const { getFloatingProps } = useInteractions([useDismiss(popup.context), useRole(popup.context, { role: "dialog" })]);
  const { setReference } = popup.refs;
  useLayoutEffect(() => setReference(anchor()), [setReference, anchor]);
  return (
    <FloatingRoot>
      <FloatingFocusManager context={popup.context} modal={false}>
        <div
          ref={popup.refs.setFloating}
          style={popup.floatingStyles}
          data-tdw-floating=""
          data-tdw-surface="popover"
          {...stateAttributes(part, state)}
          {...getFloatingProps()}
          aria-label={label}
        >
          {children}
        </div>
      </FloatingFocusManager>
    </FloatingRoot>
  );
}
