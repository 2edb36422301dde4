"use client";
import {
  FloatingFocusManager,
  useClick,
  useDismiss,
  useInteractions,
  useRole,
  type Placement,
} from "@floating-ui/react";
import { cloneElement, type ReactElement, type ReactNode } from "react";
import { FloatingRoot } from "./floating-root.js";
import { mergeProps } from "./merge-props.js";
import { stateAttributes } from "./state-attributes.js";
import { useControlled } from "./use-controlled.js";
import { usePopup } from "./use-popup.js";

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
  const [shown, setShown] = useControlled(open, false, onOpenChange);
  const popup = usePopup({ open: shown, onOpenChange: setShown, placement });
  const { getReferenceProps, getFloatingProps } = useInteractions([
    useClick(popup.context),
    useDismiss(popup.context),
    useRole(popup.context, { role: "dialog" }),
  ]);
  return (
    <>
      {cloneElement(trigger, { ...mergeProps(getReferenceProps(), trigger.props), ref: popup.refs.setReference })}
      {shown && (
        <FloatingRoot>
          <FloatingFocusManager context={popup.context} modal={false}>
            <div
              ref={popup.refs.setFloating}
              style={popup.floatingStyles}
              data-tdw-floating=""
              data-tdw-surface="popover"
              {...stateAttributes(part, {})}
              {...getFloatingProps()}
              aria-label={label}
              aria-labelledby={undefined}
            >
              {typeof children === "function" ? children(() => setShown(false)) : children}
            </div>
          </FloatingFocusManager>
        </FloatingRoot>
      )}
    </>
  );
}
