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

export interface PopupOptions {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  placement?: Placement | undefined;
}

/** Where a menu or a popover stands: beside its trigger, turned round or pushed in where there is no room. */
export function usePopup({ open, onOpenChange, placement = "bottom-start" }: PopupOptions): UseFloatingReturn & {
  context: FloatingContext;
} {
  return useFloating({
    open,
    onOpenChange,
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
}
