"use client";
import {
  forwardRef,
  memo,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type PointerEvent,
  type RefAttributes,
} from "react";
import { dayOf } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { PostGlyph } from "../primitives/post-glyph.js";
import { nameOfNetwork } from "../primitives/use-network-name.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { useDayFormat } from "./day-format.js";
import { networksOf } from "./post-networks.js";
import { CalendarPostNetworks } from "./calendar-post-networks.js";
import { CalendarPostTime } from "./calendar-post-time.js";
import { postTitle } from "./post-title.js";

export interface CalendarPostChipProps extends Omit<PartProps<"button">, "children"> {
  post: Post;
  /** How many networks are drawn before the rest is a number. */
  most?: number | undefined;
  /** It is the copy in the hand. */
  dragging?: boolean | undefined;
}

const Chip: ForwardRefExoticComponent<CalendarPostChipProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  CalendarPostChipProps
>(function CalendarPostChip({ post, most = 2, dragging, ...props }, ref) {
  const words = useWords();
  const format = useFormat();
  const dayFormat = useDayFormat();
  const { state, set, channels, timeZone } = useCalendar();
  const { start, mover } = useCalendarDrag();
  const moving = useCalendarState(({ move }) => move?.postId === post.id) && !dragging;
  const open = useCalendarState(({ openPostId }) => openPostId === post.id) && !dragging;

  const { id, status, at, media } = post;
  const title = postTitle(post, words.calendar.grid.untitled);
  const networks = networksOf(post, channels);
  const picture = media.find(({ kind }) => kind === "image");
  const facts = words.calendar.grid.post({
    networks: format.list(networks.map((network) => nameOfNetwork(network, words))),
    status: words.common.postStatus[status],
    day: at === null ? "" : dayFormat.long(dayOf(at, timeZone)),
  });
  const own = {
    type: "button",
    tabIndex: -1,
    title: dragging ? undefined : title,
    "aria-haspopup": "dialog",
    "aria-expanded": open,
    "aria-keyshortcuts": "M",
    ...(!dragging && { "data-tdw-post": id }),
    onClick: () => {
      set({ openDay: null, openPostId: id });
    },
    onPointerDown: (event: PointerEvent) => start(event, id),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey || state.move) return;
      event.preventDefault();
      event.stopPropagation();
      mover.take(id, "keyboard");
    },
    children: (
      <>
        {picture && (
          <img data-tdw-part="calendar-post-picture" src={picture.url} alt="" loading="lazy" draggable={false} />
        )}
        <span data-tdw-part="calendar-post-body">
          {at !== null && <CalendarPostTime at={at} />}
          <CalendarPostNetworks networks={networks} most={most} />
          <PostGlyph status={status} />
          <span data-tdw-part="visually-hidden">{facts}</span>
          <span data-tdw-part="calendar-post-name">{title}</span>
        </span>
      </>
    ),
  };
  return usePart(
    "button",
    "calendar-post",
    { status, open, dragging, origin: moving },
    mergeProps(own, props),
    ref as never,
  );
});

/** One post on a day: picture, time, networks, status and first line. Renders a `<button>`. */
export const CalendarPostChip: typeof Chip = memo(Chip);
CalendarPostChip.displayName = "CalendarPostChip";
