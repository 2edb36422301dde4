import type { MediaFacts } from "./media-facts.js";

/** A file that the backend keeps: what its bytes say of it, what it was called, and where to see it. `alt` is its text for those who can't see it. */
export interface MediaRef extends MediaFacts {
  readonly url: string;
  readonly name: string;
}
