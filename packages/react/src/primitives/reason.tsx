"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";

export interface ReasonProps {
  /** For `aria-describedby` of what it explains. */
  id?: string | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

/** Why something cannot be done here, in the place where it would be done. */
export function Reason({ id, icon = "info", children, action }: ReasonProps): ReactElement {
  return (
    <div id={id} data-tdw-part="reason">
      <Icon name={icon} />
      <span>{children}</span>
      {action}
    </div>
  );
}
