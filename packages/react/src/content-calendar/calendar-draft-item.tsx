"use client";
import {
  forwardRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type PointerEvent,
  type RefAttributes,
} from "react";
import type { Post } from "@tidewire/core/composer";
import { Icon } from "../icons/icon.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { CalendarPostNetworks } from "./calendar-post-networks.js";
import { networksOf } from "./post-networks.js";
import { postTitle } from "./post-title.js";

export interface CalendarDraftItemProps extends Omit<PartProps<"li">, "children"> {
  post: Post;
  /** Tab reaches this one; the arrow keys reach the others. */
  tabStop?: boolean | undefined;
}

/** One post without a time; dragged onto a day, or given a time by M. Renders a `<li>`. */
export const CalendarDraftItem: ForwardRefExoticComponent<CalendarDraftItemProps & RefAttributes<HTMLLIElement>> =
  forwardRef<HTMLLIElement, CalendarDraftItemProps>(function CalendarDraftItem({ post, tabStop, ...props }, ref) {
    const { grid, drawer } = useWords().calendar;
    const { set, channels } = useCalendar();
    const { start, mover } = useCalendarDrag();
    const open = useCalendarState(({ openPostId }) => openPostId === post.id);
    const origin = useCalendarState(({ move }) => move?.postId === post.id);
    const picture = post.media.find(({ kind }) => kind === "image");
    const own = {
      children: (
        <button
          type="button"
          tabIndex={tabStop || open ? 0 : -1}
          data-tdw-post={post.id}
          data-tdw-part="calendar-draft-button"
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
          <span data-tdw-part="calendar-draft-grip">
            <Icon name="grip" size="sm" />
          </span>
          <span data-tdw-part="calendar-draft-main">
            <span data-tdw-part="calendar-draft-name">{postTitle(post, grid.untitled)}</span>
            <span data-tdw-part="calendar-draft-facts">
              <CalendarPostNetworks networks={networksOf(post, channels)} />
              <Time
                at={post.editedAt}
                as={(format, now) => drawer.edited({ time: format.relativeTime(post.editedAt, now) })}
              />
            </span>
          </span>
          {picture && (
            <img data-tdw-part="calendar-draft-picture" src={picture.url} alt="" loading="lazy" draggable={false} />
          )}
        </button>
      ),
    };
    return usePart("li", "calendar-draft", { status: post.status, open, origin }, mergeProps(own, props), ref as never);
  });
