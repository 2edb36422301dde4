"use client";
import type { ReactElement } from "react";
import { PickerList, type PickerListProps } from "./picker-list.js";
import { PopoverPanel, type PopoverPanelProps } from "./popover-panel.js";

export type PickerPanelProps = PickerListProps & Pick<PopoverPanelProps, "id" | "anchor" | "placement">;

/** The open picker: its search field and its list. */
export function PickerPanel({ id, anchor, placement, ...list }: PickerPanelProps): ReactElement {
  return (
    <PopoverPanel id={id} anchor={anchor} label={list.label} part="picker" placement={placement} onClose={list.close}>
      <PickerList {...list} />
    </PopoverPanel>
  );
}
