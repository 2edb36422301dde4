"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { Popover } from "../primitives/popover.js";

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly sign: ReactNode;
}

export interface FilterPopoverProps {
  /** What is chosen from, e.g. "Status". */
  title: string;
  /** What the button says: what is in force. */
  summary: string;
  choices: readonly FilterChoice[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** A button that opens a list of checkboxes. */
export function FilterPopover({ title, summary, choices, chosen, onToggle }: FilterPopoverProps): ReactElement {
  return (
    <Popover
      label={title}
      part="calendar-filter-popover"
      trigger={
        <Button variant="ghost" size="sm" aria-label={`${title}: ${summary}`} state={{ filtering: chosen.length > 0 }}>
          {summary}
          <Icon name="chevronDown" end />
        </Button>
      }
    >
      <fieldset data-tdw-part="calendar-filter-choices">
        <legend data-tdw-part="menu-label">{title}</legend>
        {choices.map(({ id, label, sign }) => (
          <label key={id} data-tdw-part="calendar-filter-choice">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            <span data-tdw-part="checkbox" aria-hidden aria-checked={chosen.includes(id)}>
              <Icon name="check" />
            </span>
            {sign}
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
