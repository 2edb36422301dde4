"use client";
import type { ReactElement } from "react";
import { lateComponent } from "../primitives/late-component.js";
import { usePopupTrigger } from "../primitives/use-popup-trigger.js";

export interface ComposerDatePopoverProps {
  /** What opens it: one element that takes a ref and props. */
  trigger: ReactElement<Record<string, unknown>>;
}

const DatePanel = lateComponent(() => import("./composer-panes.js").then((it) => it.ComposerDatePanel));

/** Chooses the day and the time on the workspace's clock. Renders a popover beside its trigger. */
export function ComposerDatePopover({ trigger }: ComposerDatePopoverProps): ReactElement {
  const { element, shown, close, pane } = usePopupTrigger({ trigger, panel: DatePanel, role: "dialog" });
  return (
    <>
      {element}
      {shown && <DatePanel {...pane} onClose={close} />}
    </>
  );
}
