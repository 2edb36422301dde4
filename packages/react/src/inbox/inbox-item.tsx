"use client";
import { forwardRef, type ForwardRefExoticComponent, type MouseEvent, type ReactNode, type RefAttributes } from "react";
import { day, minute } from "@tidewire/core/basics";
import { draftPlaces } from "@tidewire/core/client";
import { useDraft } from "../hooks/use-draft.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { hueOf } from "../primitives/initials.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import type { Format } from "../provider/format.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { InboxItemDue } from "./inbox-item-due.js";
import { kindIcons } from "./kind-icons.js";
import { PickBox } from "./pick-box.js";
import { useOwner } from "./use-owner.js";

/** So many tags fit beside what presses; the rest is counted. */
const mostTags = 2;

/** Rows say "4 min": that it lies in the past is plain. */
function shortTime(at: string) {
  return (format: Format, now: number): string => {
    const age = now - Date.parse(at);
    return age >= minute && age < day ? format.duration(age) : format.relativeTime(at, now);
  };
}

export interface InboxItemProps extends Omit<PartProps<"div">, "id" | "children"> {
  /** The interaction to show: the row reads its own record and redraws alone. */
  id: string;
  /** Its place in the whole list, from 1. */
  position?: number | undefined;
  /** Whether it holds the list's tab stop. */
  isStop?: boolean | undefined;
  /** Something of the host's at the row's end. */
  end?: ReactNode;
}

/** One interaction in the list; pressing it opens it. Renders a `<div role="row">`. */
export const InboxItem: ForwardRefExoticComponent<InboxItemProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxItemProps
>(function InboxItem({ id, position, isStop, end, onClick, onKeyDown, ...props }, ref) {
  const { actions } = useInbox();
  const { selectedId, picked } = useInboxView();
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const owner = useOwner(it?.ownerId);
  const [draft] = useDraft(draftPlaces.reply(id));
  const format = useFormat();
  const { inbox, common } = useWords();
  const isPicked = picked.includes(id);
  const isOpen = selectedId === id;
  const isUnread = it?.read === "unread";

  const body = it && (
    <>
      <span data-tdw-part="inbox-item-lead" role="gridcell">
        {isUnread && (
          <i data-tdw-part="dot" role="img" aria-label={common.states.unread} title={common.states.unread} />
        )}
        <Avatar name={it.person.name} src={it.person.avatarUrl} network={channel?.network} />
        <PickBox
          checked={isPicked}
          label={inbox.list.select({ name: it.person.name })}
          onPick={(range) => actions.pick(id, range)}
        />
      </span>
      <div data-tdw-part="inbox-item-main" role="gridcell">
        <div data-tdw-part="inbox-item-top">
          <b>{it.person.name}</b>
          <Time at={it.lastActivityAt} as={shortTime(it.lastActivityAt)} />
        </div>
        <p data-tdw-part="inbox-item-snippet" lang={it.language ?? undefined}>
          {it.lastReplyId === it.lastMessageId && <Icon name="reply" size="sm" muted label={inbox.list.youReplied} />}
          {it.excerpt}
        </p>
        <div data-tdw-part="inbox-item-meta">
          <span data-tdw-part="inbox-item-kind">
            <Icon name={kindIcons[it.kind]} size="sm" />
            <span>{common.kinds[it.kind]}</span>
          </span>
          {it.tags.slice(0, mostTags).map((tag) => (
            <span key={tag} data-tdw-part="inbox-item-tag">
              <i data-tdw-hue={hueOf(tag)} />
              <span>{tag}</span>
            </span>
          ))}
          {it.tags.length > mostTags && (
            <span title={format.list(it.tags)}>+{format.number(it.tags.length - mostTags)}</span>
          )}
          <span data-tdw-part="inbox-item-end">
            {draft !== "" && !isOpen && (
              <span data-tdw-part="inbox-item-draft">
                <Icon name="pencil" size="sm" />
                {inbox.list.draftWaiting}
              </span>
            )}
            <InboxItemDue id={id} />
            {owner && (
              <span title={inbox.thread.ownedBy({ name: owner.name })}>
                <Avatar name={owner.name} src={owner.avatarUrl} size="xs" />
                <span data-tdw-part="visually-hidden">{inbox.thread.ownedBy({ name: owner.name })}</span>
              </span>
            )}
            {end}
          </span>
        </div>
      </div>
    </>
  );
  return usePart(
    "div",
    "inbox-item",
    {
      id,
      unread: isUnread,
      selected: isOpen,
      checked: isPicked,
      picking: picked.length > 0,
      queue: it?.queue,
      kind: it?.kind,
    },
    {
      role: "row",
      tabIndex: isStop ? 0 : -1,
      "aria-rowindex": position,
      "aria-selected": isPicked,
      "aria-current": isOpen ? "true" : undefined,
      "aria-label":
        it &&
        `${it.person.name}, ${common.kinds[it.kind]}${isUnread ? `, ${common.states.unread}` : ""}, ${it.excerpt}`,
      ...props,
      onClick(event: MouseEvent<HTMLDivElement>) {
        onClick?.(event);
        if (event.defaultPrevented) return;
        if (event.shiftKey) actions.pick(id, true);
        else if (event.metaKey || event.ctrlKey) actions.pick(id);
        else actions.open(id);
      },
      onKeyDown(event: React.KeyboardEvent<HTMLDivElement>) {
        onKeyDown?.(event);
        if (event.defaultPrevented || event.target !== event.currentTarget) return;
        if (event.key === "Enter") actions.open(id);
        if (event.key === " ") {
          event.preventDefault();
          actions.pick(id);
        }
      },
      children: body,
    },
    ref as never,
  );
});
