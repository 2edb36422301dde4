"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useSession } from "../hooks/use-session.js";
import { IconButton } from "../primitives/icon-button.js";
import { Menu } from "../primitives/menu.js";
import type { MenuEntry } from "../primitives/menu-items.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxList, useInboxView } from "./inbox-context.js";
import { queueOf, withParts } from "./nav-places.js";
import { inSections } from "./section-acts.js";

/** What the list shows and how many there are; a menu for all of it at once. Renders a `<header>`. */
export const InboxListHeader: ForwardRefExoticComponent<PartProps<"header"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"header">
>(function InboxListHeader(props, ref) {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const { ids, total, status } = useInboxList();
  const client = useClient();
  const format = useFormat();
  const { inbox, common } = useWords();
  useSession();
  const queue = queueOf(filter);
  const title = queue === undefined ? inbox.nav.title : queue === "snoozed" ? inbox.nav.snoozed : common.queues[queue];
  const all = inSections(ids, (id) => client.look(id));
  const items: readonly MenuEntry[] = [
    { divider: true, label: inbox.list.wholeList({ count: all.length }, format) },
    {
      id: "read",
      icon: "eye",
      label: inbox.actions.markAllRead,
      onSelect: () => void actions.act("interaction.markRead", all, {}),
    },
    {
      id: "unread",
      icon: "eyeOff",
      label: inbox.actions.markAllUnread,
      onSelect: () => void actions.act("interaction.markUnread", all, {}),
    },
    { id: "close", icon: "check", label: inbox.actions.closeAll, onSelect: () => actions.move("resolved", all) },
    { id: "open", icon: "refresh", label: inbox.actions.openAll, onSelect: () => actions.move("new", all) },
    { divider: true },
    { id: "select", icon: "list", label: inbox.list.selectAll, onSelect: () => actions.pickAll() },
    {
      id: "unreadOnly",
      icon: "filter",
      label: inbox.list.unreadOnly,
      checked: filter.read === "unread",
      onSelect: () => actions.filter(withParts(filter, { read: filter.read === "unread" ? undefined : "unread" })),
    },
    ...(all.length < ids.length ? [{ divider: true, label: inbox.list.notDirect } as const] : []),
  ];
  const body = (
    <>
      <h2 data-tdw-part="inbox-list-title">
        {title} {status === "ready" && total > 0 && <span data-tdw-part="count">{format.number(total)}</span>}
      </h2>
      <span data-tdw-part="spacer" />
      <Menu
        label={inbox.list.more({ queue: title })}
        items={items}
        placement="bottom-end"
        trigger={<IconButton icon="dots" label={inbox.list.more({ queue: title })} />}
      />
    </>
  );
  return usePart("header", "inbox-list-header", { bar: true }, { ...props, children: body }, ref as never);
});
