"use client";
import { useCallback } from "react";
import { instantOf, type Schedule } from "@tidewire/core/basics";
import { dayOf } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts } from "./calendar-context.js";
import { useDayFormat } from "./day-format.js";
import { postsAtThatTime } from "./move-schedule.js";
import { postTitle } from "./post-title.js";
import { refusalWords } from "./refusal-words.js";

/** Where a post would go, in words: shown, announced and said of the pointer alike. */
export interface ToldMove {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  /** `Wed 25 Nov, 12:10` */
  readonly place: string;
  /** The clocks and the other posts of that time; nothing where there is nothing to know. */
  readonly notes: string;
  /** Why it may not go there. */
  readonly refusal: string | undefined;
  /** All of it in one. */
  readonly sentence: string;
}

/** Puts a move into words, with what the rules say of it. */
export function useTellMove(): (post: Post, schedule: Schedule) => ToldMove {
  const client = useClient();
  const words = useWords();
  const format = useFormat();
  const dayFormat = useDayFormat();
  const { timeZone } = useCalendar();
  const { placed } = useCalendarPosts();

  return useCallback(
    (post, schedule) => {
      const { move, grid } = words.calendar;
      const { at, kind } = instantOf(schedule);
      const target = dayOf(at, timeZone);
      const day = dayFormat.short(target);
      const time = format.time(at);
      const chosen = createChosenTime(schedule, format.locale);
      const others = postsAtThatTime(post, at, placed.get(target) ?? []);
      const verdict = client.judge("post.schedule", post.id, { schedule });
      const refusal = verdict.allowed ? undefined : refusalWords(verdict, post, words);
      const title = postTitle(post, grid.untitled);
      const notes = [
        kind === "gap" && move.skipped({ time: chosen, shown: time }),
        kind === "overlap" && move.twice({ time: chosen }),
        others.length > 0 && move.taken({ count: others.length }, format),
      ].filter(Boolean);
      const now = move.now({ post: title, day, time });
      return {
        title,
        day,
        time,
        place: move.place({ day, time }),
        notes: notes.join(" "),
        refusal,
        sentence: [now, ...notes, refusal].filter(Boolean).join(" "),
      };
    },
    [client, words, format, dayFormat, timeZone, placed],
  );
}

// The chosen time itself, which no clock may show that day: so it is written without a zone.
function createChosenTime({ time }: Schedule, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", timeStyle: "short" }).format(
    Date.parse(`2000-01-01T${time}:00.000Z`),
  );
}
