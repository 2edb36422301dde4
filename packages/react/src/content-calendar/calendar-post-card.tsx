"use client";
import { useCallback, type ReactElement } from "react";
import { dayOf } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { useMemberName } from "../hooks/use-member-name.js";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { PostGlyph } from "../primitives/post-glyph.js";
import { Reason } from "../primitives/reason.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { CalendarDeliveries } from "./calendar-deliveries.js";
import { elementOfPost } from "./calendar-focus.js";
import { CalendarPopover } from "./calendar-popover.js";
import { CalendarPostNetworks } from "./calendar-post-networks.js";
import { useDayFormat } from "./day-format.js";
import { usePostActions, type PostAction } from "./post-actions.js";
import { networksOf } from "./post-networks.js";
import { postTitle } from "./post-title.js";

/** The post that was opened, beside its place in the calendar: what it says, how it stands, and what may be done. */
export function CalendarPostCard(): ReactElement | null {
  const postId = useCalendarState(({ openPostId }) => openPostId);
  const post = useRecord("post", postId);
  return post && post.removedAt === null ? <OpenPost key={post.id} post={post} /> : null;
}

function OpenPost({ post }: { post: Post }): ReactElement {
  const words = useWords();
  const format = useFormat();
  const dayFormat = useDayFormat();
  const { set, rootRef, channels, timeZone, layout } = useCalendar();
  const nameOf = useMemberName();
  const { card, grid } = words.calendar;
  const day = post.at === null ? null : dayOf(post.at, timeZone);
  const anchor = useCallback(
    () => elementOfPost(rootRef.current, post.id, day) ?? rootRef.current,
    [rootRef, post.id, day],
  );
  const picture = post.media.find(({ kind }) => kind === "image");
  const name = nameOf(post.createdBy) ?? words.common.states.unknownPerson;
  const close = () => {
    set({ openPostId: null });
  };
  return (
    <CalendarPopover
      anchor={anchor}
      label={card.label({ title: postTitle(post, grid.untitled) })}
      part="calendar-post-card"
      state={{ status: post.status }}
      placement={layout === "list" ? "bottom" : "right-start"}
      onClose={close}
    >
      {picture && <img data-tdw-part="calendar-post-card-picture" src={picture.url} alt={picture.alt ?? ""} />}
      <div data-tdw-part="calendar-post-card-body">
        <header>
          <span data-tdw-part="calendar-post-card-status">
            <PostGlyph status={post.status} />
            {words.common.postStatus[post.status]}
          </span>
          <span data-tdw-part="spacer" />
          <CalendarPostNetworks networks={networksOf(post, channels)} most={4} />
          <IconButton icon="x" size="sm" label={words.common.actions.close} onClick={close} />
        </header>
        <p data-tdw-part="calendar-post-card-text">{post.text || postTitle(post, grid.untitled)}</p>
        <p data-tdw-part="calendar-post-card-facts">
          {post.at === null || day === null
            ? card.noTime({ name })
            : card.by({ day: dayFormat.short(day), time: format.time(post.at), name })}
        </p>
        {isUnderWay(post) && <CalendarDeliveries post={post} />}
      </div>
      <PostActions post={post} />
    </CalendarPopover>
  );
}

// Before its time the marks above say all there is to say.
function isUnderWay({ deliveries }: Post): boolean {
  return Object.values(deliveries).some(({ status }) => status !== "waiting");
}

const written: readonly PostAction["id"][] = ["edit", "move"];

function PostActions({ post }: { post: Post }): ReactElement {
  const actions = usePostActions(post);
  const reasons = [...new Set(actions.flatMap(({ reason }) => reason ?? []))];
  const reasonId = (reason: string | undefined) => reason && `${post.id}-reason-${reasons.indexOf(reason)}`;
  const draw = ({ id, label, icon, reason, run }: PostAction) => {
    const shared = {
      size: "sm",
      disabled: reason !== undefined,
      "aria-describedby": reasonId(reason),
      onClick: run,
    } as const;
    if (!written.includes(id))
      return (
        <IconButton
          key={id}
          icon={icon}
          label={label}
          {...shared}
          {...(id === "delete" && { tone: "danger" as const })}
        />
      );
    return (
      <Button key={id} {...shared}>
        <Icon name={icon} />
        {label}
      </Button>
    );
  };
  return (
    <>
      <footer>
        {actions.filter(({ id }) => written.includes(id)).map(draw)}
        <span data-tdw-part="spacer" />
        {actions.filter(({ id }) => !written.includes(id)).map(draw)}
      </footer>
      {reasons.map((reason) => (
        <Reason key={reason} id={reasonId(reason)}>
          {reason}
        </Reason>
      ))}
    </>
  );
}
