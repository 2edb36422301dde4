"use client";
import {
  forwardRef,
  Fragment,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefAttributes,
} from "react";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { ComposerVariantTab } from "./composer-variant-tab.js";

export interface ComposerVariantTabsProps extends Omit<PartProps<"div">, "children"> {
  /** Draws a tab; `null` is the text that all channels share. */
  children?: ((channelId: string | null) => ReactNode) | undefined;
}

/** One tab for the shared text, one for each chosen channel; arrows, Home and End move between them. Renders a `<div role="tablist">`. */
export const ComposerVariantTabs: ForwardRefExoticComponent<ComposerVariantTabsProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ComposerVariantTabsProps>(function ComposerVariantTabs(
    { children = (channelId) => <ComposerVariantTab channelId={channelId} />, ...props },
    ref,
  ) {
    const store = useComposerStore();
    const { tabs } = useWords().composer.editor;
    const channelIds = useComposer((state) => state.channelIds);
    const all = [null, ...channelIds];

    function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
      const at = all.indexOf(store.state.tab);
      const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: isRtl ? at - 1 : at + 1,
        ArrowLeft: isRtl ? at + 1 : at - 1,
        Home: 0,
        End: all.length - 1,
      };
      const to = steps[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const index = (to + all.length) % all.length;
      store.openTab(all[index] ?? null);
      event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
    }

    const own = mergeProps({ role: "tablist", "aria-label": tabs, onKeyDown }, props);
    const drawn = all.map((id) => <Fragment key={id ?? ""}>{children(id)}</Fragment>);
    return usePart("div", "composer-variant-tabs", {}, { ...own, children: drawn }, ref as never);
  });
