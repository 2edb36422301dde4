"use client";
import { cloneElement, useCallback, useEffect, useId, useRef, type ReactElement } from "react";
import { useWords } from "../provider/words-context.js";
import { useAnnounce } from "./announcer.js";
import type { Late } from "./late.js";
import { mergeProps } from "./merge-props.js";
import { refOf } from "./ref-of.js";
import { useControlled } from "./use-controlled.js";
import { useMergedRef } from "./use-merged-ref.js";

/** Where focus goes in a pane that opens: it depends on what opened it. */
export type PopupEntry = "first" | "last" | "none";

export interface PopupTriggerOptions {
  trigger: ReactElement;
  /** What opens; fetched once somebody is about to open it. */
  panel: Pick<Late<unknown>, "load" | "get">;
  role: "menu" | "dialog";
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

export interface PopupTrigger {
  /** The trigger with everything that opens the pane. */
  element: ReactElement;
  shown: boolean;
  close: () => void;
  entry: () => PopupEntry;
  /** What the pane is told. */
  pane: { id: string; anchor: () => HTMLElement | null; onMissing: () => void };
}

/** Wires a button to a pane that is neither drawn nor loaded before it opens. */
export function usePopupTrigger({ trigger, panel, role, open, onOpenChange }: PopupTriggerOptions): PopupTrigger {
  const [shown, setShown] = useControlled(open, false, onOpenChange);
  const panelId = useId();
  const { failure } = useWords().common;
  const announce = useAnnounce();
  const button = useRef<HTMLElement>(null);
  const entry = useRef<PopupEntry>("first");
  useEffect(() => {
    if (!shown) entry.current = "first";
  }, [shown]);

  const preload = () => void panel.load();
  const isMenu = role === "menu";
  const own = {
    "aria-haspopup": role,
    "aria-expanded": shown,
    "aria-controls": shown ? panelId : undefined,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: ({ detail }: { detail: number }) => {
      entry.current = detail === 0 ? "first" : "none";
      setShown(!shown);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (isMenu && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        entry.current = event.key === "ArrowDown" ? "first" : "last";
        setShown(true);
      } else if (event.key === "Escape" && shown && !panel.get()) setShown(false);
    },
  };
  const { ref: _own, ...theirs } = trigger.props as Record<string, unknown>;
  const wired: Record<string, unknown> = {
    ...mergeProps(own, theirs),
    ref: useMergedRef<unknown>(button, refOf(trigger)),
  };
  return {
    element: cloneElement(trigger, wired),
    shown,
    close: () => setShown(false),
    entry: useCallback(() => entry.current, []),
    pane: {
      id: panelId,
      anchor: useCallback(() => button.current, []),
      onMissing() {
        setShown(false);
        announce(failure.noAnswer);
      },
    },
  };
}
