"use client";
import type { Placement } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { PopoverPanel } from "./late-panels.js";
import { usePopupTrigger } from "./use-popup-trigger.js";

export interface PopoverProps {
  /** What opens it: one element that takes a ref and props. */
  trigger: ReactElement<Record<string, unknown>>;
  /** What it is about, read aloud. */
  label: string;
  /** Its contents; the function closes it. */
  children: ReactNode | ((close: () => void) => ReactNode);
  part?: string | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  placement?: Placement | undefined;
}

/** A small pane beside its trigger. Escape and a press outside close it; focus goes back to the trigger. */
export function Popover({
  trigger,
  label,
  children,
  part = "popover",
  open,
  onOpenChange,
  placement,
}: PopoverProps): ReactElement {
  const { element, shown, close, pane } = usePopupTrigger({
    trigger,
    panel: PopoverPanel,
    role: "dialog",
    open,
    onOpenChange,
  });
  return (
    <>
      {element}
      {shown && (
        <PopoverPanel {...pane} label={label} part={part} placement={placement} onClose={close}>
          {typeof children === "function" ? children(close) : children}
        </PopoverPanel>
      )}
    </>
  );
}
