"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";

export interface EmptyProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** Buttons that lead on. */
  actions?: ReactNode;
  /** A code for support, last and in mono. */
  code?: string | undefined;
}

/** A place with nothing in it, and what to do about that. */
export function Empty({ icon, title, children, actions, code }: EmptyProps): ReactElement {
  return (
    <div data-tdw-part="empty">
      <Icon name={icon} />
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {actions && <div data-tdw-part="empty-actions">{actions}</div>}
      {code && <p data-tdw-part="code">{code}</p>}
    </div>
  );
}
