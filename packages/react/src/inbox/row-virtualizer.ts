import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/react-virtual";

export type RowVirtualizer = Virtualizer<HTMLElement, Element>;
export type RowVirtualizerOptions = Omit<
  VirtualizerOptions<HTMLElement, Element>,
  "observeElementRect" | "observeElementOffset" | "scrollToFn"
>;

const scrolling = { observeElementRect, observeElementOffset, scrollToFn: elementScroll };

/** Reckons which rows of a scrolled list are in sight. */
export function createRowVirtualizer(options: RowVirtualizerOptions): RowVirtualizer {
  return new Virtualizer({ ...scrolling, ...options });
}

/** Tells it what the list is now. */
export function updateRowVirtualizer(virtualizer: RowVirtualizer, options: RowVirtualizerOptions): void {
  virtualizer.setOptions({ ...scrolling, ...options });
}
