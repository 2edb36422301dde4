"use client";
import { useEffect, useState, type ReactElement } from "react";
import { useWords } from "../provider/words-context.js";
import { Button } from "./button.js";
import { IconButton } from "./icon-button.js";
import { Kbd } from "./kbd.js";
import { Part } from "./part.js";
import { useCountdown } from "./use-countdown.js";

export interface UndoToastProps {
  /** What was done, e.g. "3 conversations resolved". Give each act a `key` of its own. */
  text: string;
  /** Absent: the act cannot be undone, the toast only tells. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
  /** How long it stays, in milliseconds. */
  stays?: number | undefined;
}

const eightSeconds = 8_000;

/** What was just done, and the way back. It goes by itself, but waits while it is pointed at, focused or unseen. */
export function UndoToast({ text, onUndo, onClose, stays = eightSeconds }: UndoToastProps): ReactElement {
  const { actions, undo } = useWords().common;
  const [held, setHeld] = useState(false);
  useCountdown(stays, held, onClose);

  useEffect(() => {
    const onVisible = () => setHeld(document.hidden);
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, []);

  return (
    <Part
      part="undo-toast"
      role="group"
      aria-label={undo.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span role="status">{text}</span>
      {onUndo && (
        <Button variant="ghost" size="sm" onClick={onUndo}>
          {actions.undo}
          <Kbd keys={["Z"]} />
        </Button>
      )}
      <IconButton icon="x" label={actions.close} size="sm" onClick={onClose} />
    </Part>
  );
}
