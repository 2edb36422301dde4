"use client";
import { useDismiss, useFocus, useHover, useInteractions, useRole, type Placement } from "@floating-ui/react";
import { cloneElement, useState, type ReactElement, type ReactNode } from "react";
import { FloatingRoot } from "./floating-root.js";
import { mergeProps } from "./merge-props.js";
import { usePopup } from "./use-popup.js";

export interface TooltipProps {
  /** More about the trigger; never the only place something is said. */
  text: ReactNode;
  children: ReactElement<Record<string, unknown>>;
  placement?: Placement | undefined;
}

/** A line that shows on hover and on focus, and goes on Escape. */
export function Tooltip({ text, children, placement = "top" }: TooltipProps): ReactElement {
  const [shown, setShown] = useState(false);
  const popup = usePopup({ open: shown, onOpenChange: setShown, placement });
  const { getReferenceProps, getFloatingProps } = useInteractions([
    useHover(popup.context, { delay: { open: 400, close: 0 }, move: false }),
    useFocus(popup.context),
    useDismiss(popup.context),
    useRole(popup.context, { role: "tooltip" }),
  ]);
  return (
    <>
      {cloneElement(children, { ...mergeProps(getReferenceProps(), children.props), ref: popup.refs.setReference })}
      {shown && (
        <FloatingRoot>
          <div
            ref={popup.refs.setFloating}
            style={popup.floatingStyles}
            data-tdw-floating=""
            data-tdw-part="tooltip"
            {...getFloatingProps()}
          >
            {text}
          </div>
        </FloatingRoot>
      )}
    </>
  );
}
