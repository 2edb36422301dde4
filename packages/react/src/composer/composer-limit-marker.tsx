"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";

export interface ComposerLimitMarkerProps extends Omit<PartProps<"span">, "children"> {
  network: string;
}

/** Stands where a network stops; it takes no room, so that the text behind the field keeps its places. Renders a `<span>`. */
export const ComposerLimitMarker: ForwardRefExoticComponent<ComposerLimitMarkerProps & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLSpanElement, ComposerLimitMarkerProps>(function ComposerLimitMarker({ network, ...props }, ref) {
    const children = <NetworkMark network={network} size="sm" decorative />;
    return usePart("span", "limit-marker", { network }, { "aria-hidden": true, ...props, children }, ref as never);
  });
