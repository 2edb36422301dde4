"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import type { DeliveryStatus, Post } from "@tidewire/core/composer";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { nameOfNetwork } from "../primitives/use-network-name.js";
import { PostGlyph, type PostGlyphStatus } from "../primitives/post-glyph.js";
import { useWords } from "../provider/words-context.js";

const signs: Readonly<Record<DeliveryStatus, PostGlyphStatus>> = {
  waiting: "scheduled",
  calling: "publishing",
  published: "published",
  failed: "failed",
  unknown: "publishing",
  missed: "failed",
};

/** How a post stands on each of its channels, with the way to it on the network. Renders a `<ul>`. */
export function CalendarDeliveries({ post }: { post: Post }): ReactElement {
  const { card } = useWords().calendar;
  return (
    <ul data-tdw-part="calendar-deliveries" aria-label={card.channels}>
      {post.channelIds.map((id) => (
        <Delivery key={id} post={post} channelId={id} />
      ))}
    </ul>
  );
}

function Delivery({ post, channelId }: { post: Post; channelId: string }): ReactElement | null {
  const words = useWords();
  const { card, delivery: statuses } = words.calendar;
  const channel = useRecord("channel", channelId);
  const delivery = post.deliveries[channelId];
  if (!channel) return null;
  const errors: Readonly<Record<string, string>> = words.problems.errors;
  const network = nameOfNetwork(channel.network, words);
  const problem = delivery?.problem ? (errors[delivery.problem] ?? errors["provider-rejected"]) : undefined;
  return (
    <li data-tdw-part="calendar-delivery" data-tdw-status={delivery?.status}>
      <NetworkMark network={channel.network} size="sm" />
      <span data-tdw-truncate="">{channelName(channel)}</span>
      {delivery && (
        <span data-tdw-part="calendar-delivery-status">
          <PostGlyph status={signs[delivery.status]} />
          {statuses[delivery.status]}
        </span>
      )}
      {delivery?.url && (
        <a
          href={delivery.url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={card.openOn({ network })}
          title={card.openOn({ network })}
        >
          <Icon name="external" size="sm" />
        </a>
      )}
      {problem && <p>{problem}</p>}
      {delivery?.detail && <p>{card.said({ network, text: delivery.detail })}</p>}
    </li>
  );
}
