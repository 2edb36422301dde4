"use client";
import type { Placement } from "@floating-ui/react";
import {
  cloneElement,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { TooltipPanel } from "./late-panels.js";
import { mergeProps } from "./merge-props.js";
import { refOf } from "./ref-of.js";
import { useMergedRef } from "./use-merged-ref.js";

export interface TooltipProps {
  /** More about the trigger; never the only place something is said. */
  text: ReactNode;
  children: ReactElement<Record<string, unknown>>;
  placement?: Placement | undefined;
}

/** How long the pointer rests on the trigger before it shows, in milliseconds. */
const rest = 400;

/** A line that shows on hover and on focus, and goes on Escape. */
export function Tooltip({ text, children, placement = "top" }: TooltipProps): ReactElement {
  const [shown, setShown] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLElement>(null);
  const anchor = useCallback(() => trigger.current, []);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = (to: boolean, after = 0) => {
    clearTimeout(timer.current);
    if (after > 0) timer.current = setTimeout(() => setShown(to), after);
    else setShown(to);
  };
  useEffect(() => {
    const held = timer;
    return () => clearTimeout(held.current);
  }, [timer]);

  const own = {
    "aria-describedby": shown ? id : undefined,
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === "touch") return;
      void TooltipPanel.load();
      turn(true, rest);
    },
    onPointerLeave: () => turn(false),
    onPointerDown: () => turn(false),
    onFocus: ({ target }: { target: Element }) => target.matches(":focus-visible") && turn(true),
    onBlur: () => turn(false),
  };
  const { ref: _own, ...theirs } = children.props;
  return (
    <>
      {cloneElement(children, {
        ...mergeProps(own, theirs),
        ref: useMergedRef<unknown>(trigger, refOf(children)),
      })}
      {shown && (
        <TooltipPanel id={id} anchor={anchor} placement={placement} onClose={() => turn(false)}>
          {text}
        </TooltipPanel>
      )}
    </>
  );
}
