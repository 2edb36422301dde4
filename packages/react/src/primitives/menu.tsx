"use client";
import type { Placement } from "@floating-ui/react";
import type { ReactElement } from "react";
import { MenuPanel } from "./late-panels.js";
import type { MenuEntry } from "./menu-items.js";
import { usePopupTrigger } from "./use-popup-trigger.js";

export interface MenuProps {
  /** What opens it: one element that takes a ref and props, e.g. `<Button>`. */
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly MenuEntry[];
  /** What the menu is about, read aloud. */
  label: string;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  placement?: Placement | undefined;
}

/** A list of acts that opens from a button: arrows, Home, End, letters, Enter and Escape, as menus do. */
export function Menu({ trigger, items, label, open, onOpenChange, placement }: MenuProps): ReactElement {
  const { element, shown, close, entry, pane } = usePopupTrigger({
    trigger,
    panel: MenuPanel,
    role: "menu",
    open,
    onOpenChange,
  });
  return (
    <>
      {element}
      {shown && <MenuPanel {...pane} entry={entry} items={items} label={label} placement={placement} onClose={close} />}
    </>
  );
}
