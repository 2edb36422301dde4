"use client";
import {
  forwardRef,
  useEffect,
  useRef,
  type CSSProperties,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { firstDayOf, monthOf } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Skeleton } from "../primitives/skeleton.js";
import { stateAttributes } from "../primitives/state-attributes.js";
import { focusMove, movedIndex } from "../primitives/roving-focus.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { agendaDays } from "./agenda-days.js";
import { CalendarAgendaItem } from "./calendar-agenda-item.js";
import { useCalendar, useCalendarPosts, useCalendarState } from "./calendar-context.js";
import { CalendarWeekStrip } from "./calendar-week-strip.js";
import { useDayFormat } from "./day-format.js";

export interface CalendarAgendaProps extends Omit<PartProps<"div">, "children"> {
  /** Draws one post; a `CalendarAgendaItem` by default. */
  children?: ((post: Post) => ReactNode) | undefined;
}

const none: readonly Post[] = [];
const aLongTime = "2000-01-01T22:30:00.000Z";

/** The month as a list, day by day, below a strip of the week. Renders a `<div>`. */
export const CalendarAgenda: ForwardRefExoticComponent<CalendarAgendaProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, CalendarAgendaProps>(function CalendarAgenda({ children, ...props }, ref) {
    const { grid } = useWords().calendar;
    const format = useFormat();
    const dayFormat = useDayFormat();
    const { month, today } = useCalendar();
    const { placed, status, shown } = useCalendarPosts();
    const moving = useCalendarState(({ move }) => move !== null);
    const scroller = useRef<HTMLDivElement>(null);
    const days = shown === 0 && !moving ? [] : agendaDays(placed, month, today);
    const first = days.flatMap((day) => placed.get(day) ?? none)[0]?.id;
    const onScroll = useCursorFromScroll(scroller);
    useScrollToStart(scroller, status);

    const own = {
      onKeyDown: walkList,
      style: { "--time-length": format.time(aLongTime).length } as CSSProperties,
      children: (
        <>
          <CalendarWeekStrip
            onChoose={(day) => {
              const target = days.find((each) => each >= day) ?? days.at(-1);
              if (target) scrollToDay(scroller.current, target);
            }}
          />
          <div ref={scroller} data-tdw-part="calendar-agenda-scroll" data-tdw-scroll="" onScroll={onScroll}>
            {status === "loading" && shown === 0 && <AwaitedPosts />}
            {days.map((day) => (
              <AgendaDay key={day} day={day} label={dayFormat.full(day)}>
                <h3>{day === today ? grid.todayIs({ day: dayFormat.long(day) }) : dayFormat.long(day)}</h3>
                <ul>
                  {placed.get(day)?.length === 0 && <li data-tdw-part="calendar-agenda-none">{grid.noPosts}</li>}
                  {placed
                    .get(day)
                    ?.map((post) =>
                      children ? (
                        children(post)
                      ) : (
                        <CalendarAgendaItem key={post.id} post={post} tabStop={post.id === first} />
                      ),
                    )}
                </ul>
              </AgendaDay>
            ))}
          </div>
        </>
      ),
    };
    return usePart("div", "calendar-agenda", { status }, mergeProps(own, props), ref as never);
  });

function AgendaDay({ day, label, children }: { day: CalendarDay; label: string; children: ReactNode }): ReactElement {
  const isTarget = useCalendarState(({ move }) => move?.day === day);
  return (
    <section
      data-tdw-day={day}
      tabIndex={-1}
      aria-label={label}
      {...stateAttributes("calendar-agenda-day", { dropTarget: isTarget })}
    >
      {children}
    </section>
  );
}

const awaited = ["70%", "45%", "60%", "80%", "50%"];

function AwaitedPosts(): ReactElement {
  return (
    <ul aria-busy>
      {awaited.map((width) => (
        <li key={width} data-tdw-part="calendar-agenda-awaited">
          <Skeleton width={width} />
        </li>
      ))}
    </ul>
  );
}

type Scroller = { readonly current: HTMLDivElement | null };

const sectionOf = (pane: HTMLElement | null, day: CalendarDay) =>
  pane?.querySelector<HTMLElement>(`[data-tdw-day="${day}"]`) ?? null;

// Only the pane may scroll, never the host's page around it.
function scrollToDay(pane: HTMLElement | null, day: CalendarDay): void {
  const section = sectionOf(pane, day);
  if (pane && section) pane.scrollBy(0, section.getBoundingClientRect().top - pane.getBoundingClientRect().top);
}

/** Begins at today, or at the first of another month, once the posts are there. */
function useScrollToStart(scroller: Scroller, status: string): void {
  const { month, today } = useCalendar();
  useEffect(() => {
    const pane = scroller.current;
    if (!pane || status !== "ready") return;
    if (monthOf(today) === month) scrollToDay(pane, today);
    else pane.scrollTo({ top: 0 });
  }, [scroller, month, today, status]);
}

/** The strip shows the week that is being read. */
function useCursorFromScroll(scroller: Scroller): () => void {
  const { set, month } = useCalendar();
  const frame = useRef(0);
  return () => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const pane = scroller.current;
      const top = pane?.getBoundingClientRect().top ?? 0;
      const sections = [...(pane?.querySelectorAll<HTMLElement>("[data-tdw-day]") ?? [])];
      const read = sections.find((section) => section.getBoundingClientRect().bottom > top + 1);
      set({ cursor: read?.dataset["tdwDay"] ?? firstDayOf(month) });
    });
  };
}

function walkList(event: KeyboardEvent<HTMLElement>): void {
  const posts = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tdw-post]")];
  const at = posts.indexOf(event.target as HTMLElement);
  const move = focusMove(event.key);
  if (at < 0 || !move || event.defaultPrevented) return;
  event.preventDefault();
  posts[movedIndex(at, posts.length, move)]?.focus();
}
