import type { ReactElement, ReactNode } from "react";
import { hueOf } from "./initials.js";
import { stateAttributes } from "./state-attributes.js";

export interface TagProps {
  label: string;
  hue?: number | undefined;
  /** Something after the label, e.g. a button that removes it. */
  children?: ReactNode;
}

/** A word people sort by, with a square in one of eight hues. */
export function Tag({ label, hue, children }: TagProps): ReactElement {
  return (
    <span {...stateAttributes("tag", {})}>
      <i data-tdw-hue={hue ?? hueOf(label)} />
      <span data-tdw-truncate="">{label}</span>
      {children}
    </span>
  );
}
