"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import type { TextEntity } from "@tidewire/core/composer";
import { usePart, type PartProps } from "../primitives/part.js";

export interface ComposerEntityProps extends PartProps<"span"> {
  kind: TextEntity["kind"];
}

/** Something in a text that the network links. Renders a `<span>`. */
export const ComposerEntity: ForwardRefExoticComponent<ComposerEntityProps & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLSpanElement, ComposerEntityProps>(function ComposerEntity({ kind, ...props }, ref) {
    return usePart("span", "entity", { kind }, props, ref as never);
  });
