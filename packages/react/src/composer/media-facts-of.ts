import type { MediaRef } from "@tidewire/core/composer";
import type { ComposerMediaItem } from "./composer-state.js";

/** What a file in the tray is, as far as is known. */
export function mediaFactsOf({ ref, facts, alt, name, url }: Readonly<ComposerMediaItem>): readonly MediaRef[] {
  const known = ref ?? facts;
  return known ? [{ name, url, ...known, ...(alt !== null && { alt }) }] : [];
}
