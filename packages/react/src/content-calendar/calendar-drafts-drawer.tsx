"use client";
import {
  forwardRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import { isFiltering } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { IconButton } from "../primitives/icon-button.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { focusMove, movedIndex } from "../primitives/roving-focus.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { CalendarDraftItem } from "./calendar-draft-item.js";
import { DrawerHint } from "./drawer-hint.js";
import { useDrawer, type Drawer } from "./use-drawer.js";

export interface CalendarDraftsDrawerProps extends Omit<PartProps<"aside">, "children"> {
  /** Draws one post; a `CalendarDraftItem` by default. */
  children?: ((post: Post) => ReactNode) | undefined;
}

const awaited = ["first", "second", "third"];

/** The posts that have no time yet, to be dragged onto a day. Renders an `<aside>`, or nothing while it is closed. */
export const CalendarDraftsDrawer: ForwardRefExoticComponent<CalendarDraftsDrawerProps & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, CalendarDraftsDrawerProps>(function CalendarDraftsDrawer({ children, ...props }, ref) {
    const { drawer } = useWords().calendar;
    const format = useFormat();
    const { today, onNewPost } = useCalendar();
    const { isOpen, isOver, close, drafts, status } = useDrawer();
    // Out of the way of the days it lies over, yet still there: a finger's drag ends with the element it began on.
    const inHand = useCalendarState(({ move }) => move !== null);
    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Escape" && isOver) close();
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tdw-post]")];
      const at = items.indexOf(event.target as HTMLElement);
      const move = focusMove(event.key);
      if (at < 0 || !move) return;
      event.preventDefault();
      items[movedIndex(at, items.length, move)]?.focus();
    };
    const own = {
      "aria-label": drawer.open,
      onKeyDown,
      children: (
        <>
          <header>
            <h3>
              {drawer.title} {drafts.length > 0 && <span data-tdw-part="count">{format.number(drafts.length)}</span>}
            </h3>
            <span data-tdw-part="spacer" />
            {onNewPost && <IconButton icon="plus" size="sm" label={drawer.newDraft} onClick={() => onNewPost(today)} />}
            <IconButton icon="x" size="sm" label={drawer.close} onClick={close} />
          </header>
          <DraftList drafts={drafts} status={status}>
            {children}
          </DraftList>
          <DrawerHint />
        </>
      ),
    };
    const element = usePart(
      "aside",
      "calendar-drawer",
      { open: isOver, away: isOver && inHand },
      mergeProps(own, props),
      ref as never,
    );
    return isOpen ? element : null;
  });

type DraftListProps = Pick<Drawer, "drafts" | "status"> & Pick<CalendarDraftsDrawerProps, "children">;

function DraftList({ drafts, status, children }: DraftListProps): ReactElement {
  const { grid, drawer, filters } = useWords().calendar;
  const { filter } = useCalendar();
  if (drafts.length === 0 && status !== "loading") {
    const none = isFiltering(filter) ? filters.noMatch : drawer.empty;
    return <p data-tdw-part="calendar-drawer-empty">{status === "error" ? grid.notRead : none}</p>;
  }
  return (
    <ul aria-busy={status === "loading" || undefined}>
      {status === "loading" &&
        awaited.map((key) => (
          <li key={key}>
            <Skeleton />
          </li>
        ))}
      {drafts.map((post, index) =>
        children ? children(post) : <CalendarDraftItem key={post.id} post={post} tabStop={index === 0} />,
      )}
    </ul>
  );
}
