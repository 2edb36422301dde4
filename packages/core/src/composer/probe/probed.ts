import type { MediaFacts } from "../media-facts.js";

/** What a container says of what it holds. */
export type Probed = Partial<
  Pick<MediaFacts, "width" | "height" | "rotation" | "seconds" | "codec" | "animated" | "broken">
>;
