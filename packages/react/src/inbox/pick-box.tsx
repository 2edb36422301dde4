"use client";
import type { ReactElement } from "react";
import { Icon } from "../icons/icon.js";
import { stateAttributes } from "../primitives/state-attributes.js";

/** A tick box beside a row, for the pointer; keys tick rows by themselves. */
export function PickBox({
  checked,
  label,
  onPick,
  stop = false,
}: {
  checked: boolean | "mixed";
  label: string;
  onPick: (range: boolean) => void;
  /** Whether it can be reached by Tab. */
  stop?: boolean;
}): ReactElement {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      tabIndex={stop ? 0 : -1}
      {...stateAttributes("checkbox", {})}
      onClick={(event) => {
        event.stopPropagation();
        onPick(event.shiftKey);
      }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Icon name={checked === "mixed" ? "minus" : "check"} size="sm" />
    </button>
  );
}
