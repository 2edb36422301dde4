import type { TextLimit } from "../networks/text-rules.js";

/** What decides how a text is counted: the unit of a limit, and what the limit says beside it. */
export type Counting = Pick<TextLimit, "unit" | "freeLeadingMentions" | "urlLength">;
