"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { channelName, freshnessOf } from "@tidewire/core/channels";
import { useSession } from "../hooks/use-session.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { ChannelFreshness } from "./channel-freshness.js";
import { useInboxView } from "./inbox-context.js";

/** More of them may scroll: the style sheet leaves them two lines each. */
const shownLines = 3;

/** How old this list is where a network does not tell by itself. Renders a `<footer>`, or nothing. */
export const InboxListFreshness: ForwardRefExoticComponent<PartProps<"footer"> & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, PartProps<"footer">>(function InboxListFreshness(props, ref) {
    const { channelIds } = useInboxView().filter;
    const session = useSession();
    const polled = (session?.channels ?? []).filter(
      (channel) =>
        (!channelIds || channelIds.includes(channel.id)) && freshnessOf(channel, session?.now ?? "").kind === "poll",
    );
    const lines = polled.map((channel) => (
      <p key={channel.id}>
        <NetworkMark network={channel.network} size="sm" label={channelName(channel)} />
        <span>
          <ChannelFreshness id={channel.id} />
        </span>
      </p>
    ));
    // What scrolls can be reached by keyboard.
    const scrolled = lines.length > shownLines && { tabIndex: 0 };
    const own = { ...scrolled, ...props, children: lines };
    const footer = usePart("footer", "inbox-list-freshness", {}, own, ref as never);
    return polled.length > 0 ? footer : null;
  });
