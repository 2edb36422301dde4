"use client";
import type { Placement } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { PickerPanel } from "./late-panels.js";
import { usePopupTrigger } from "./use-popup-trigger.js";

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** An avatar, a mark or a square in front of the label. */
  readonly sign?: ReactNode;
  /** Why it cannot be picked. */
  readonly reason?: string | undefined;
}

export interface PickerProps {
  trigger: ReactElement<Record<string, unknown>>;
  label: string;
  options: readonly PickerOption[];
  /** The ids in force. */
  selected: readonly string[];
  /** Called with the id that was picked or given back. */
  onPick: (id: string, selected: boolean) => void;
  /** Stays open for several picks. */
  multiple?: boolean | undefined;
  /** Offers to make what was typed and not found. */
  onCreate?: ((label: string) => void) | undefined;
  createLabel?: ((label: string) => string) | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  placement?: Placement | undefined;
}

/** Picks one or several from a list that can be searched, e.g. an owner or tags. */
export function Picker({ trigger, open, onOpenChange, placement, ...list }: PickerProps): ReactElement {
  const { element, shown, close, pane } = usePopupTrigger({
    trigger,
    panel: PickerPanel,
    role: "dialog",
    open,
    onOpenChange,
  });
  return (
    <>
      {element}
      {shown && <PickerPanel {...list} {...pane} placement={placement} close={close} />}
    </>
  );
}
