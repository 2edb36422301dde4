"use client";
import { forwardRef, useRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useAppearance } from "../provider/appearance-context.js";
import { useFormat } from "../provider/format-context.js";
import { useFetchedPanels } from "./late-panels.js";
import { usePart, type PartProps } from "./part.js";
import type { PartState } from "./state-attributes.js";
import { useMergedRef } from "./use-merged-ref.js";

export interface RootProps extends PartProps<"div"> {
  part?: string | undefined;
  state?: PartState | undefined;
  /** Roots of menus and dialogs have no box of their own. */
  portal?: boolean | undefined;
}

const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The direction a locale is written in. */
const directionOf = (locale: string) => (rightToLeft.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr");

/** The element our styles hang on. Everything we draw is inside one. Renders a `<div>`. */
export const Root: ForwardRefExoticComponent<RootProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  RootProps
>(function Root({ part, state = {}, portal, ...props }, ref) {
  const { theme, density, direction } = useAppearance();
  const { locale } = useFormat();
  const own = { lang: locale, dir: direction ?? directionOf(locale), ...props };
  const node = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(node, ref);
  useFetchedPanels(node);
  return usePart("div", part, { ...state, root: portal ? "portal" : true, theme, density }, own, merged);
});
