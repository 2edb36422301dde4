"use client";
import { useId, type ReactElement } from "react";
import { Icon } from "../icons/icon.js";
import { Kbd } from "./kbd.js";
import type { MenuItem } from "./menu-items.js";
import { stateAttributes } from "./state-attributes.js";

export interface MenuRowProps {
  item: MenuItem;
  active: boolean;
  props: Record<string, unknown>;
}

/** One row of a menu. */
export function MenuRow({ item, active, props }: MenuRowProps): ReactElement {
  const reasonId = useId();
  return (
    <button
      type="button"
      role={item.checked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={item.checked}
      aria-disabled={item.reason ? true : undefined}
      aria-describedby={item.reason ? reasonId : undefined}
      tabIndex={active ? 0 : -1}
      {...stateAttributes("menu-item", { active, tone: item.tone })}
      {...props}
    >
      {item.sign ?? (item.icon && <Icon name={item.icon} />)}
      <span>
        {item.label}
        {item.reason && (
          <small id={reasonId} data-tdw-part="menu-item-reason">
            {item.reason}
          </small>
        )}
      </span>
      {item.checked && <Icon name="check" size="sm" />}
      {item.keys && <Kbd keys={item.keys} />}
    </button>
  );
}
