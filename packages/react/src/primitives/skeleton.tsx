import type { ReactElement } from "react";
import { stateAttributes } from "./state-attributes.js";

/** Stands where text or a picture will be, in its final size; it does not move. */
export function Skeleton({ width, round }: { width?: string | undefined; round?: boolean | undefined }): ReactElement {
  const size = round ? { inlineSize: width, blockSize: width } : { inlineSize: width };
  return <span aria-hidden style={size} {...stateAttributes("skeleton", { round })} />;
}
