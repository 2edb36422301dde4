"use client";
import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import { day } from "@tidewire/core/basics";
import { channelName } from "@tidewire/core/channels";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { QueueGlyph } from "../primitives/queue-glyph.js";
import { Tag } from "../primitives/tag.js";
import { Time } from "../primitives/time.js";
import type { Format } from "../provider/format.js";
import { useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import { windowOf } from "./item-due.js";
import { TagPicker } from "./tag-picker.js";
import { TopicField } from "./topic-field.js";
import { useOwner } from "./use-owner.js";

export interface InboxPropertiesProps extends Omit<PartProps<"section">, "id" | "children"> {
  id: string;
  /** Rows of the host's, after ours. */
  children?: ReactNode;
}

function Property({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div data-tdw-part="inbox-property">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const nearby = { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" } as const;

/** Relative while it is near, the full moment otherwise: "Friday" alone could be any. */
function soonOrDate(at: string) {
  return (format: Format, now: number): string =>
    Math.abs(Date.parse(at) - now) < day ? format.relativeTime(at, now) : format.custom(at, nearby);
}

/** How a conversation stands: owner, queue, topic, times and tags. Renders a `<section>` with a `<dl>`. */
export const InboxProperties: ForwardRefExoticComponent<InboxPropertiesProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxPropertiesProps
>(function InboxProperties({ id, children, ...props }, ref) {
  const { actions } = useInbox();
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const owner = useOwner(it?.ownerId);
  const canTag = useCan("interaction.addTag", it).allowed;
  const canTopic = useCan("interaction.setTopic", it).allowed;
  const now = useNow();
  const { inbox, common } = useWords();
  const { details } = inbox;
  const window = it && windowOf(it, channel?.network);
  const isClosed = window !== null && window !== undefined && Date.parse(window) < now;
  const body = it && (
    <dl data-tdw-part="inbox-properties">
      <Property name={details.owner}>
        {owner && <Avatar name={owner.name} src={owner.avatarUrl} size="xs" />}
        {owner?.name ?? details.nobody}
      </Property>
      <Property name={details.queue}>
        <QueueGlyph queue={it.queue} />
        {common.queues[it.queue]}
      </Property>
      <Property name={details.channel}>
        {channel && <NetworkMark network={channel.network} size="sm" />}
        {channel && channelName(channel)}
      </Property>
      <Property name={details.topic}>
        {canTopic ? <TopicField key={id} id={id} /> : (it.topic ?? common.states.none)}
      </Property>
      {window && (
        <Property name={details.window}>
          <span data-tdw-part="inbox-due" data-tdw-tone={isClosed ? "danger" : "warning"}>
            <Icon name="clock" size="sm" />
            <Time at={window} as={soonOrDate(window)} />
          </span>
        </Property>
      )}
      {it.snoozedUntil && (
        <Property name={details.snoozedUntil}>
          <Time at={it.snoozedUntil} as="dateTime" />
        </Property>
      )}
      {it.autoResolveAt && (
        <Property name={details.resolves}>
          <Time at={it.autoResolveAt} as={soonOrDate(it.autoResolveAt)} />
        </Property>
      )}
      <Property name={details.tags}>
        <span data-tdw-part="tags">
          {it.tags.map((tag) => (
            <Tag key={tag} label={tag}>
              {canTag && (
                <IconButton
                  icon="x"
                  size="sm"
                  part="inbox-remove-tag"
                  variant="plain"
                  label={common.picker.removeTag({ tag })}
                  onClick={() => actions.act("interaction.removeTag", [id], { tag })}
                />
              )}
            </Tag>
          ))}
          {canTag && (
            <TagPicker
              ids={[id]}
              trigger={
                <Button variant="plain" part="inbox-add-tag">
                  <Icon name="plus" size="sm" />
                  {common.actions.add}
                </Button>
              }
            />
          )}
        </span>
      </Property>
      {children}
    </dl>
  );
  return usePart(
    "section",
    "inbox-section",
    {},
    { "aria-label": details.title, ...props, children: body },
    ref as never,
  );
});
