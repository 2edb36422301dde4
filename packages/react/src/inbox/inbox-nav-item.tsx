"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";
import { useRecord } from "../hooks/use-record.js";
import { Button, type ButtonProps } from "../primitives/button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { QueueGlyph } from "../primitives/queue-glyph.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import { kindIcons } from "./kind-icons.js";
import type { NavPlace } from "./nav-places.js";
import { usePlaceName } from "./use-place-name.js";

const ownerIcons: Readonly<Record<"mine" | "teams" | "nobody" | "everyone", IconName>> = {
  mine: "user",
  teams: "users",
  nobody: "userNone",
  everyone: "globe",
};

function PlaceSign({ place }: { place: NavPlace }): ReactElement {
  if (place.group === "owner") return <Icon name={ownerIcons[place.owner]} />;
  if (place.group === "kind") return <Icon name={kindIcons[place.kind]} />;
  if (place.group === "channel") return <NetworkMark network={place.channel.network} />;
  return place.queue === "snoozed" ? <Icon name="clock" /> : <QueueGlyph queue={place.queue} />;
}

export interface InboxNavItemProps extends Omit<ButtonProps, "children"> {
  place: NavPlace;
  count?: number | undefined;
}

/** One place in the nav; pressing it filters the list. Renders a `<button>`. */
export const InboxNavItem: ForwardRefExoticComponent<InboxNavItemProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  InboxNavItemProps
>(function InboxNavItem({ place, count, onClick, ...props }, ref) {
  const { actions } = useInbox();
  const format = useFormat();
  const { nav } = useWords().inbox;
  const name = usePlaceName()(place);
  const channel = useRecord("channel", place.group === "channel" ? place.channel.id : undefined);
  // A resolved queue only grows: its number says nothing about what is left to do.
  const shown = count !== undefined && count > 0 && place.id !== "queue resolved" && place.id !== "owner everyone";
  return (
    <Button
      ref={ref}
      variant="plain"
      part="inbox-nav-item"
      state={{ group: place.group }}
      aria-current={place.current ? "true" : undefined}
      title={name}
      {...props}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) actions.filter(place.filter);
      }}
    >
      <span data-tdw-part="inbox-nav-icon">
        <PlaceSign place={place} />
      </span>
      <span data-tdw-part="inbox-nav-label">{name}</span>
      {channel && channel.connection !== "connected" && (
        <span data-tdw-part="inbox-nav-warning">
          <Icon
            name="warning"
            size="sm"
            label={channel.connection === "expired" ? nav.expired({ channel: name }) : nav.paused}
          />
        </span>
      )}
      {shown && <span data-tdw-part="count">{format.number(count)}</span>}
    </Button>
  );
});
