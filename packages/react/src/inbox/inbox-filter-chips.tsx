"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { channelName } from "@tidewire/core/channels";
import type { InteractionFilter } from "@tidewire/core/inbox";
import { Icon } from "../icons/icon.js";
import { useSession } from "../hooks/use-session.js";
import { Button } from "../primitives/button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { kindIcons } from "./kind-icons.js";
import { withParts } from "./nav-places.js";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly sign?: ReactNode;
  readonly without: InteractionFilter;
}

/** What narrows the list beside its queue, each part removable. Renders a `<div>`, or nothing. */
export const InboxFilterChips: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxFilterChips(props, ref) {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const session = useSession();
  const { inbox, common } = useWords();
  const { nav, list } = inbox;
  const without = (part: "kinds" | "channelIds" | "tags", value: string): InteractionFilter => {
    const rest = filter[part]?.filter((each) => each !== value);
    return withParts(filter, { [part]: rest?.length ? rest : undefined });
  };
  const owner = (id: string | null) =>
    id === null
      ? nav.unassigned
      : id === session?.actor.id
        ? nav.mine
        : ([...(session?.members ?? []), ...(session?.teams ?? [])].find((each) => each.id === id)?.name ??
          common.states.unknownPerson);
  const chips: readonly Chip[] = [
    ...(filter.channelIds ?? []).flatMap((id): Chip[] => {
      const channel = session?.channels.find((each) => each.id === id);
      return channel
        ? [
            {
              key: id,
              label: channelName(channel),
              sign: <NetworkMark network={channel.network} size="sm" decorative />,
              without: without("channelIds", id),
            },
          ]
        : [];
    }),
    ...(filter.kinds ?? []).map((kind): Chip => ({
      key: kind,
      label: common.kinds[kind],
      sign: <Icon name={kindIcons[kind]} size="sm" />,
      without: without("kinds", kind),
    })),
    ...(filter.tags ?? []).map((tag): Chip => ({
      key: `tag ${tag}`,
      label: tag,
      sign: <Icon name="tag" size="sm" />,
      without: without("tags", tag),
    })),
    ...(filter.ownerIds
      ? [
          {
            key: "owner",
            label: filter.ownerIds.map(owner).join(", "),
            sign: <Icon name="user" size="sm" />,
            without: withParts(filter, { ownerIds: undefined }),
          },
        ]
      : []),
    ...(filter.read
      ? [{ key: "read", label: inbox.status[filter.read], without: withParts(filter, { read: undefined }) }]
      : []),
  ];
  const body = (
    <>
      {chips.map(({ key, label, sign, without: next }) => (
        <button
          key={key}
          type="button"
          data-tdw-part="inbox-filter-chip"
          aria-label={list.removeFilter({ filter: label })}
          onClick={() => actions.filter(next)}
        >
          {sign}
          <span>{label}</span>
          <Icon name="x" size="sm" />
        </button>
      ))}
      <Button
        variant="link"
        onClick={() => actions.filter(withParts({}, { queues: filter.queues, snoozed: filter.snoozed }))}
      >
        {common.actions.clear}
      </Button>
    </>
  );
  const row = usePart("div", "inbox-filter-chips", {}, { ...props, children: body }, ref as never);
  return chips.length > 0 ? row : null;
});
