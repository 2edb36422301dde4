import type { MediaFacts } from "../media-facts.js";

/** What a container says of what it holds; also its type and kind, where only what is inside tells them. */
export type Probed = Partial<Omit<MediaFacts, "id" | "bytes" | "alt">>;
