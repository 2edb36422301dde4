"use client";
import { useDismiss, useInteractions, type Placement } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { FloatingRoot } from "./floating-root.js";
import { usePopup } from "./use-popup.js";

export interface TooltipPanelProps {
  id: string;
  anchor: () => HTMLElement | null;
  placement: Placement;
  onClose: () => void;
  children: ReactNode;
}

/** The line beside its trigger. */
export function TooltipPanel({ id, anchor, placement, onClose, children }: TooltipPanelProps): ReactElement {
  const popup = usePopup({ anchor, onClose, placement });
  const { getFloatingProps } = useInteractions([useDismiss(popup.context)]);
  return (
    <FloatingRoot>
      <div
        ref={popup.refs.setFloating}
        style={popup.floatingStyles}
        data-tdw-floating=""
        data-tdw-part="tooltip"
        {...getFloatingProps()}
        id={id}
        role="tooltip"
      >
        {children}
      </div>
    </FloatingRoot>
  );
}
