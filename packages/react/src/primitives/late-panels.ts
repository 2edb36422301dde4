"use client";
import { useEffect, type RefObject } from "react";
import type { DialogPanelProps } from "./dialog-panel.js";
import { lateComponent, type LateComponent } from "./late-component.js";
import type { MenuPanelProps } from "./menu-panel.js";
import type { PickerPanelProps } from "./picker-panel.js";
import type { PopoverPanelProps } from "./popover-panel.js";
import type { TooltipPanelProps } from "./tooltip-panel.js";

const floating = () => import("./floating-panels.js");

export const MenuPanel: LateComponent<MenuPanelProps> = lateComponent(() => floating().then((it) => it.MenuPanel));
export const PickerPanel: LateComponent<PickerPanelProps> = lateComponent(() =>
  floating().then((it) => it.PickerPanel),
);
export const PopoverPanel: LateComponent<PopoverPanelProps> = lateComponent(() =>
  floating().then((it) => it.PopoverPanel),
);
export const TooltipPanel: LateComponent<TooltipPanelProps> = lateComponent(() =>
  floating().then((it) => it.TooltipPanel),
);
export const DialogPanel: LateComponent<DialogPanelProps> = lateComponent(() =>
  import("./dialog-panel.js").then((it) => it.DialogPanel),
);

const panels = [MenuPanel, PickerPanel, PopoverPanel, TooltipPanel, DialogPanel];
const signs = ["pointerover", "focusin"];

/**
 * Fetches what opens as soon as somebody turns to a screen: a key that opens a picker is followed by letters that are
 * meant for it, and must not find the screen's own keys instead.
 */
export function useFetchedPanels(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    const fetch = () => {
      for (const panel of panels) void panel.load();
    };
    for (const sign of signs) element?.addEventListener(sign, fetch, { once: true });
    return () => {
      for (const sign of signs) element?.removeEventListener(sign, fetch);
    };
  }, [root]);
}
