import type { ReactElement } from "react";
import { stateAttributes } from "./state-attributes.js";

export type PostGlyphStatus = "draft" | "review" | "scheduled" | "publishing" | "published" | "failed";

const ring = { cx: 6, cy: 6, r: 4.3, fill: "none", stroke: "currentColor", strokeWidth: 1.4 };
const line = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

const shapes: Readonly<Record<PostGlyphStatus, ReactElement>> = {
  draft: <circle {...ring} strokeDasharray="2 1.7" />,
  review: (
    <>
      <circle {...ring} />
      <path d="M6 3.500a2.5 2.5 0 0 1 0 5z" fill="currentColor" />
    </>
  ),
  scheduled: (
    <>
      <circle {...ring} />
      <path d="M6 3.700V6l1.5.9" stroke="currentColor" strokeWidth="1.2" {...line} />
    </>
  ),
  publishing: (
    <>
      <circle {...ring} strokeOpacity=".35" />
      <path d="M6 1.700a4.3 4.3 0 0 1 4.3 4.3" stroke="currentColor" strokeWidth="1.4" {...line} />
    </>
  ),
  published: (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" />
      <path d="m3.9 6.2 1.5 1.5 2.8-3.2" stroke="var(--tdw-color-surface)" strokeWidth="1.4" {...line} />
    </>
  ),
  failed: (
    <>
      <path
        d="M6 .9 11.3 10.500H.7z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth=".8"
        strokeLinejoin="round"
      />
      <path d="M6 4.300v2.700M6 8.700v.1" stroke="var(--tdw-color-surface)" strokeWidth="1.3" {...line} />
    </>
  ),
};

export interface PostGlyphProps {
  status: PostGlyphStatus;
  label?: string | undefined;
}

/** The sign of a post's status: a shape for each, so that colour never says it alone. */
export function PostGlyph({ status, label }: PostGlyphProps): ReactElement {
  return (
    <svg
      viewBox="0 0 12 12"
      {...stateAttributes("post-glyph", { glyph: true, status, size: "sm" })}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {shapes[status]}
    </svg>
  );
}
