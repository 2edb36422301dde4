"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";

/** Text beyond a network's limit. Renders a `<mark>`. */
export const ComposerOverText: ForwardRefExoticComponent<PartProps<"mark"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"mark">
>(function ComposerOverText(props, ref) {
  return usePart("mark", "over-text", {}, props, ref as never);
});
