"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";

export interface ComposerLimitMarkerProps extends Omit<PartProps<"span">, "children"> {
  network: string;
  /** What the network takes no more. */
  children?: ReactNode;
}

/**
 * Begins with a bar where a network stops, and ends with its mark behind what is too much. The bar takes no room, so that the text
 * keeps the places that it has in the field. Renders a `<span>`.
 */
export const ComposerLimitMarker: ForwardRefExoticComponent<ComposerLimitMarkerProps & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLSpanElement, ComposerLimitMarkerProps>(function ComposerLimitMarker(
    { network, children, ...props },
    ref,
  ) {
    // Not between the letters: the field itself can leave no gap there, and its caret would stand beside them.
    const own = {
      ...props,
      children: (
        <>
          {children}
          <NetworkMark network={network} size="sm" decorative />
        </>
      ),
    };
    return usePart("span", "limit-marker", { network }, own, ref as never);
  });
