"use client";
import { forwardRef, Fragment, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import type { Channel } from "@tidewire/core/channels";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { ComposerChannelChip } from "./composer-channel-chip.js";
import { useChannelChoices } from "./use-composer-channels.js";

export interface ComposerChannelPickerProps extends Omit<PartProps<"div">, "children"> {
  children?: ((channel: Channel) => ReactNode) | undefined;
}

/** The channels this person may post on. Renders a `<div role="group">`. */
export const ComposerChannelPicker: ForwardRefExoticComponent<
  ComposerChannelPickerProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, ComposerChannelPickerProps>(function ComposerChannelPicker(
  { children = (channel) => <ComposerChannelChip channelId={channel.id} />, ...props },
  ref,
) {
  const { postTo } = useWords().composer.channels;
  const choices = useChannelChoices();
  const own = { role: "group", "aria-label": postTo, ...props };
  const chips = choices.map((channel) => <Fragment key={channel.id}>{children(channel)}</Fragment>);
  return usePart("div", "composer-channel-picker", {}, { ...own, children: chips }, ref as never);
});
