"use client";
import { forwardRef, useId, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { channelName } from "@tidewire/core/channels";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { mergeProps } from "../primitives/merge-props.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";

export interface ComposerChannelChipProps extends Omit<PartProps<"button">, "children"> {
  channelId: string;
}

/** One channel to post on, chosen or not; one that is signed out says so. Renders a `<button role="checkbox">`. */
export const ComposerChannelChip: ForwardRefExoticComponent<
  ComposerChannelChipProps & RefAttributes<HTMLButtonElement>
> = forwardRef<HTMLButtonElement, ComposerChannelChipProps>(function ComposerChannelChip({ channelId, ...props }, ref) {
  const store = useComposerStore();
  const words = useWords();
  const noteId = useId();
  const channel = useRecord("channel", channelId);
  const chosen = useComposer(({ channelIds }) => channelIds.includes(channelId));
  const connection = channel?.connection ?? "connected";
  const isOut = connection !== "connected";
  // A channel that is out can't be chosen, but one that was chosen before can be left.
  const locked = isOut && !chosen;
  const { expiredNote, pausedNote, expired } = words.composer.channels;
  const name = channel ? channelName(channel) : channelId;
  const own = mergeProps(
    {
      type: "button",
      role: "checkbox",
      "aria-checked": chosen,
      "aria-disabled": locked || undefined,
      "aria-describedby": isOut ? noteId : undefined,
      title: isOut ? expired({ channel: name }) : (channel?.handle ?? undefined),
      onClick: () => !locked && store.toggleChannel(channelId),
    },
    props,
  );
  const children = channel && (
    <>
      <span data-tdw-part="composer-channel-icon">
        <NetworkMark network={channel.network} size="lg" />
        {chosen && <Icon name={isOut ? "warning" : "check"} />}
      </span>
      <span>{name}</span>
      {isOut && (
        <span id={noteId} data-tdw-part="composer-channel-note">
          {connection === "expired" ? expiredNote : pausedNote}
        </span>
      )}
    </>
  );
  return usePart("button", "composer-channel-chip", { connection, chosen }, { ...own, children }, ref as never);
});
