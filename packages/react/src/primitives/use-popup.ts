"use client";
import {
  autoUpdate,
  flip,
  offset,
  shift,
  size,
  useFloating,
  type FloatingContext,
  type Placement,
  type UseFloatingReturn,
} from "@floating-ui/react";
import { useLayoutEffect } from "react";

export interface PopupOptions {
  /** What it stands beside. */
  anchor: () => HTMLElement | null;
  onClose: () => void;
  placement?: Placement | undefined;
}

/** Where an open menu or popover stands: beside its trigger, turned round or pushed in where there is no room. */
export function usePopup({ anchor, onClose, placement = "bottom-start" }: PopupOptions): UseFloatingReturn & {
  context: FloatingContext;
} {
  const popup = useFloating({
    open: true,
    onOpenChange: (open) => !open && onClose(),
    placement,
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(6),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight, elements }) =>
          elements.floating.style.setProperty("--_available", `${Math.max(120, availableHeight)}px`),
      }),
    ],
  });
  const { setReference } = popup.refs;
  // Each time it is drawn: the trigger may be another element by now.
  useLayoutEffect(() => setReference(anchor()));
  return popup;
}
