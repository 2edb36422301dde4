// What floats shares most of its weight, so it is fetched as one.

export { MenuPanel } from "./menu-panel.js";
export { PickerPanel } from "./picker-panel.js";
export { PopoverPanel } from "./popover-panel.js";
export { TooltipPanel } from "./tooltip-panel.js";
