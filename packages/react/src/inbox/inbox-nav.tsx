"use client";
import { forwardRef, useRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { useInteractionCounts } from "../hooks/use-interactions.js";
import { useSession } from "../hooks/use-session.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { Icon } from "../icons/icon.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { InboxNavItem } from "./inbox-nav-item.js";
import { OwnerFilter } from "./owner-filter.js";
import { ShortcutKeys } from "./shortcut-keys.js";
import { countedFilter, navPlaces, type NavPlace } from "./nav-places.js";

/** How many lists a backend counts in one call. */
const countLimit = 50;

const groups: readonly NavPlace["group"][] = ["queue", "owner", "kind", "channel"];

export interface InboxNavProps extends Omit<PartProps<"nav">, "children"> {
  /** Draws one place; by default an `Inbox.NavItem`. */
  children?: ((place: NavPlace, count: number | undefined) => ReactNode) | undefined;
}

/** Queues, owners, kinds and channels, each with how many wait there. Renders a `<nav>`. */
export const InboxNav: ForwardRefExoticComponent<InboxNavProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxNavProps
>(function InboxNav({ children, ...props }, ref) {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const session = useSession();
  const { nav } = useWords().inbox;
  const { actions: verbs } = useWords().common;
  const places = session ? navPlaces(session, filter) : [];
  const counted = places.slice(0, countLimit);
  const totals = useInteractionCounts(counted.map((place) => countedFilter(place, filter)));
  // While another filter's totals are on their way, the last ones stay: numbers that vanish and return are noise.
  const known = useRef<ReadonlyMap<string, number>>(new Map());
  if (totals.length === counted.length && totals.every((total) => total !== undefined))
    known.current = new Map(counted.map(({ id }, index) => [id, totals[index] ?? 0]));

  const titles: Readonly<Record<NavPlace["group"], string | undefined>> = {
    queue: nav.queues,
    owner: nav.owners,
    kind: nav.type,
    channel: nav.channels,
  };
  const quiet: readonly NavPlace["group"][] = ["queue", "owner"];
  const draw =
    children ??
    ((place: NavPlace, count: number | undefined) => <InboxNavItem key={place.id} place={place} count={count} />);

  const body = (
    <>
      <div data-tdw-part="inbox-nav-header">
        <h2>{nav.title}</h2>
        <IconButton icon="search" label={nav.searchAll} size="sm" onClick={() => actions.filter({})} />
        <Button variant="ghost" part="inbox-nav-done" onClick={() => actions.show("list")}>
          {verbs.done}
        </Button>
      </div>
      <div data-tdw-part="inbox-nav-scroll">
        {groups.map((group) => {
          const of = places.filter((place) => place.group === group);
          if (of.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={titles[group]} data-tdw-part="inbox-nav-group">
              {!quiet.includes(group) && <h3>{titles[group]}</h3>}
              {of.map((place) => draw(place, totals[counted.indexOf(place)] ?? known.current.get(place.id)))}
              {group === "owner" && <OwnerFilter />}
            </div>
          );
        })}
      </div>
      <div data-tdw-part="inbox-nav-footer">
        <Button
          variant="plain"
          part="inbox-nav-item"
          title={nav.shortcuts}
          onClick={() => actions.remember({ shortcutsOpen: true })}
        >
          <span data-tdw-part="inbox-nav-icon">
            <Icon name="keyboard" />
          </span>
          <span data-tdw-part="inbox-nav-label">{nav.shortcuts}</span>
          <ShortcutKeys of="help" />
        </Button>
      </div>
    </>
  );
  return usePart("nav", "inbox-nav", {}, { "aria-label": nav.filters, ...props, children: body }, ref as never);
});
