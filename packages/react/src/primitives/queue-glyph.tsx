import type { ReactElement } from "react";
import { stateAttributes } from "./state-attributes.js";

export interface QueueGlyphProps {
  queue: "new" | "pending" | "resolved";
  size?: "sm" | undefined;
  label?: string | undefined;
}

const shapes: Readonly<Record<QueueGlyphProps["queue"], ReactElement>> = {
  new: (
    <>
      <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
    </>
  ),
  pending: (
    <>
      <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M7 3.900a3.1 3.1 0 0 1 0 6.200z" fill="currentColor" />
    </>
  ),
  resolved: (
    <>
      <circle cx="7" cy="7" r="5.9" fill="currentColor" />
      <path
        d="m4.5 7.2 1.8 1.8 3.3-3.8"
        fill="none"
        stroke="var(--tdw-color-surface)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
};

/** The sign of a queue: three shapes, so that colour never says it alone. */
export function QueueGlyph({ queue, size, label }: QueueGlyphProps): ReactElement {
  return (
    <svg
      viewBox="0 0 14 14"
      {...stateAttributes("queue-glyph", { glyph: true, queue, size })}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {shapes[queue]}
    </svg>
  );
}
