"use client";
import {
  forwardRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type PointerEvent,
  type RefAttributes,
} from "react";
import type { Post } from "@tidewire/core/composer";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { PostGlyph } from "../primitives/post-glyph.js";
import { nameOfNetwork } from "../primitives/use-network-name.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { CalendarPostTime } from "./calendar-post-time.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { CalendarPostNetworks } from "./calendar-post-networks.js";
import { networksOf } from "./post-networks.js";
import { postTitle } from "./post-title.js";

export interface CalendarAgendaItemProps extends Omit<PartProps<"li">, "children"> {
  post: Post;
  /** Tab reaches this one; the arrow keys reach the others. */
  tabStop?: boolean | undefined;
}

/** One post in the list: time, first line, networks, status and picture. Renders a `<li>`. */
export const CalendarAgendaItem: ForwardRefExoticComponent<CalendarAgendaItemProps & RefAttributes<HTMLLIElement>> =
  forwardRef<HTMLLIElement, CalendarAgendaItemProps>(function CalendarAgendaItem({ post, tabStop, ...props }, ref) {
    const words = useWords();
    const format = useFormat();
    const { set, channels } = useCalendar();
    const { start, mover } = useCalendarDrag();
    const open = useCalendarState(({ openPostId }) => openPostId === post.id);
    const origin = useCalendarState(({ move }) => move?.postId === post.id);
    const picture = post.media.find(({ kind }) => kind === "image");
    const networks = networksOf(post, channels);
    const own = {
      children: (
        <button
          type="button"
          tabIndex={tabStop || open ? 0 : -1}
          data-tdw-post={post.id}
          data-tdw-part="calendar-agenda-button"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-keyshortcuts="M"
          onClick={() => {
            set({ openPostId: post.id });
          }}
          onPointerDown={(event: PointerEvent) => start(event, post.id)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            mover.choose(post.id);
          }}
        >
          {post.at !== null && <CalendarPostTime at={post.at} />}
          <span data-tdw-part="calendar-agenda-main">
            <span data-tdw-part="calendar-agenda-name">{postTitle(post, words.calendar.grid.untitled)}</span>
            <span data-tdw-part="calendar-agenda-facts">
              <CalendarPostNetworks networks={networks} most={4} />
              <span data-tdw-part="visually-hidden">
                {format.list(networks.map((each) => nameOfNetwork(each, words)))}
              </span>
              <span data-tdw-part="calendar-agenda-status">
                <PostGlyph status={post.status} />
                {words.common.postStatus[post.status]}
              </span>
            </span>
          </span>
          {picture && (
            <img data-tdw-part="calendar-agenda-picture" src={picture.url} alt="" loading="lazy" draggable={false} />
          )}
        </button>
      ),
    };
    return usePart(
      "li",
      "calendar-agenda-item",
      { status: post.status, open, origin },
      mergeProps(own, props),
      ref as never,
    );
  });
