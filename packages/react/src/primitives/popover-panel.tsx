"use client";
import { FloatingFocusManager, useDismiss, useInteractions, type Placement } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { FloatingRoot } from "./floating-root.js";
import { stateAttributes, type PartState } from "./state-attributes.js";
import { usePopup } from "./use-popup.js";

export interface PopoverPanelProps {
  id?: string | undefined;
  /** What it stands beside. */
  anchor: () => HTMLElement | null;
  label: string;
  part: string;
  state?: PartState | undefined;
  placement?: Placement | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** The open pane beside what it belongs to. */
export function PopoverPanel({
  id,
  anchor,
  label,
  part,
  state = {},
  placement,
  onClose,
  children,
}: PopoverPanelProps): ReactElement {
  const popup = usePopup({ anchor, onClose, placement });
  const { getFloatingProps } = useInteractions([useDismiss(popup.context)]);
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
          id={id}
          role="dialog"
          aria-label={label}
        >
          {children}
        </div>
      </FloatingFocusManager>
    </FloatingRoot>
  );
}
