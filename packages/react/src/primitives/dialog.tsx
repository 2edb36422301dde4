"use client";
import { cloneElement, useCallback, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import { DialogPanel } from "./late-panels.js";
import { mergeProps } from "./merge-props.js";
import { refOf } from "./ref-of.js";
import { useMergedRef } from "./use-merged-ref.js";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence below the title. */
  description?: string | undefined;
  children: ReactNode;
  /** Buttons at the foot. */
  footer?: ReactNode;
  part?: string | undefined;
  /** What opens it; focus goes back there. */
  trigger?: ReactElement | undefined;
}

/** A dialog over everything: it keeps focus inside and gives it back. */
export function Dialog({ trigger, ...dialog }: DialogProps): ReactElement {
  const { open, onOpenChange } = dialog;
  const id = useId();
  // It stays once it was open: the library gives focus back as it closes.
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const button = useRef<HTMLElement>(null);
  const opener = useCallback(() => button.current, []);
  const ref = useMergedRef<unknown>(button, trigger && refOf(trigger));
  return (
    <>
      {trigger && openedBy(trigger, { open, onOpenChange, id, ref })}
      {wasOpen && <DialogPanel {...dialog} id={id} opener={opener} onMissing={() => onOpenChange(false)} />}
    </>
  );
}

function openedBy(
  trigger: ReactElement,
  { open, onOpenChange, id, ref }: Pick<DialogProps, "open" | "onOpenChange"> & { id: string; ref: unknown },
): ReactElement {
  const preload = () => void DialogPanel.load();
  const own = {
    "aria-haspopup": "dialog",
    "aria-expanded": open,
    "aria-controls": open ? id : undefined,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: () => onOpenChange(!open),
  };
  const { ref: _own, ...theirs } = trigger.props as Record<string, unknown>;
  const wired: Record<string, unknown> = { ...mergeProps(own, theirs), ref };
  return cloneElement(trigger, wired);
}
