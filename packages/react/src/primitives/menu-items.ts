import type { ReactNode } from "react";
import type { IconName } from "../icons/icon-shapes.js";

/** One thing a menu offers. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** A sign of one's own in place of an icon. */
  readonly sign?: ReactNode;
  /** Keys shown at the end. */
  readonly keys?: readonly string[] | undefined;
  readonly tone?: "danger" | undefined;
  /** Why it cannot be chosen; it stays in the list, with the reason below its name. */
  readonly reason?: string | undefined;
  /** Set for a choice among several: whether it is the one in force. */
  readonly checked?: boolean | undefined;
  readonly onSelect: () => void;
}

/** A line between groups, or a group's name. */
export interface MenuDivider {
  readonly divider: true;
  readonly label?: string | undefined;
}

export type MenuEntry = MenuItem | MenuDivider;

export const isItem = (entry: MenuEntry): entry is MenuItem => !("divider" in entry);
