"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { channelName } from "@tidewire/core/channels";
import { useRecord } from "../hooks/use-record.js";
import { CountRing } from "../primitives/count-ring.js";
import { mergeProps } from "../primitives/merge-props.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useNetworkName } from "../primitives/use-network-name.js";
import { useMeasures } from "./use-composer-checks.js";

export interface ComposerVariantTabProps extends Omit<PartProps<"button">, "children"> {
  /** `null` for the text that all channels share. */
  channelId: string | null;
}

/** Opens the shared text, or one channel's own, and says how much room is left there. Renders a `<button role="tab">`. */
export const ComposerVariantTab: ForwardRefExoticComponent<ComposerVariantTabProps & RefAttributes<HTMLButtonElement>> =
  forwardRef<HTMLButtonElement, ComposerVariantTabProps>(function ComposerVariantTab({ channelId, ...props }, ref) {
    const store = useComposerStore();
    const { editor, channels } = useWords().composer;
    const nameOf = useNetworkName();
    const channel = useRecord("channel", channelId);
    const isOpen = useComposer(({ tab }) => tab === channelId);
    const isOwn = useComposer(({ texts }) => channelId !== null && texts[channelId] !== undefined);
    const measure = useMeasures()[channelId ?? ""];
    const network = channel && nameOf(channel.network);
    const label = channel && network && editor.textForChannel({ network, channel: channelName(channel) });
    const own = mergeProps(
      {
        type: "button",
        role: "tab",
        "aria-selected": isOpen,
        tabIndex: isOpen ? 0 : -1,
        title: label,
        onClick: () => store.openTab(channelId),
      },
      props,
    );
    const children = channel ? (
      <>
        <NetworkMark network={channel.network} label={label} />
        {measure?.limit !== undefined && <CountRing count={measure.count} limit={measure.limit} />}
        {isOwn && (
          <i data-tdw-part="composer-customised" role="img" aria-label={editor.customised} title={editor.customised} />
        )}
      </>
    ) : (
      channels.all
    );
    return usePart("button", "composer-variant-tab", { own: isOwn }, { ...own, children }, ref as never);
  });
