"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";
import type { Tone } from "./pill.js";
import { stateAttributes } from "./state-attributes.js";

export interface BannerProps {
  tone?: Tone | undefined;
  icon?: IconName | undefined;
  /** One sentence. */
  children: ReactNode;
  /** One act, usually a link button. */
  action?: ReactNode;
  /** With round corners, standing in text rather than across a pane. */
  card?: boolean | undefined;
}

/** Something to know about this pane: one sentence, one act. */
export function Banner({ tone, icon = "info", children, action, card }: BannerProps): ReactElement {
  return (
    <div role={tone === "danger" ? "alert" : "status"} {...stateAttributes("banner", { tone, card })}>
      <Icon name={icon} />
      <div>
        <p>{children}</p>
      </div>
      {action}
    </div>
  );
}
