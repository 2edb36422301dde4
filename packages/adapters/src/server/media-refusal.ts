import { BackendError } from "@tidewire/core/basics";
import type { MediaFacts } from "@tidewire/core/composer";

/** What stands against keeping a file: bytes of no type that is taken, or that contradict themselves. */
export function refusedMedia({ type, broken }: MediaFacts): BackendError | undefined {
  const errors = (code: string) => ({ errors: [{ pointer: "/bytes", code }] });
  // A drawing in SVG is a page with scripts; nothing here may serve one.
  if (type === "unknown" || type === "svg")
    return new BackendError("media-type", {
      detail: "The bytes are of no type that is taken.",
      ...errors("media.type"),
    });
  if (broken)
    return new BackendError("media-broken", {
      detail: "The file is cut short, or larger than it may be.",
      ...errors("media.broken"),
    });
  return undefined;
}
