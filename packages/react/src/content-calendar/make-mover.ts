"use client";
import { useMemo } from "react";
import { instantOf, type CalendarDay, type Schedule } from "@tidewire/core/basics";
import { monthOf, type CalendarMonth } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { useAnnounce } from "../primitives/announcer.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar } from "./calendar-context.js";
import { focusDay, focusPost } from "./calendar-focus.js";
import { chosenSchedule, dayIn, scheduleOnDay, shiftTime } from "./move-schedule.js";
import { refusalWords } from "./refusal-words.js";
import { useTellMove } from "./tell-move.js";

/** Moves posts: by pointer, by keys, by the dialog; one command and the same words for all. */
export interface Mover {
  /** Takes a post up, or says why it stays. */
  readonly take: (postId: string, by: "keyboard" | "pointer") => boolean;
  readonly toDay: (day: CalendarDay | null) => void;
  readonly later: (minutes: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  /** Opens the dialog on a day, or on the time the post has. */
  readonly choose: (postId: string, day?: CalendarDay) => void;
  /** Shows another month while a post is in the hand. */
  readonly turnTo: (month: CalendarMonth) => void;
  /** Carries a schedule out; answers whether it was taken. */
  readonly schedule: (post: Post, schedule: Schedule) => boolean;
  /** Tells what was done, in the toast and to those who hear the page. */
  readonly tell: (text: string, undoable?: boolean) => void;
}

/** Makes what moves posts in this calendar; new whenever the words or the posts are. */
export function useMakeMover(): Mover {
  const client = useClient();
  const words = useWords();
  const announce = useAnnounce();
  const tellMove = useTellMove();
  const calendar = useCalendar();

  return useMemo(() => {
    const { state, set, timeZone, rootRef, today } = calendar;
    const look = (id: string): Post | undefined => {
      const record = client.look(id);
      return record?.is === "post" ? record : undefined;
    };
    const onDay = (post: Post, day: CalendarDay) => scheduleOnDay(post, day, timeZone, client.now());

    const tell: Mover["tell"] = (text, undoable = false) => {
      calendar.tell(text, undoable);
      announce(text, undoable ? "polite" : "assertive");
    };

    const schedule: Mover["schedule"] = (post, wanted) => {
      const { day, time } = tellMove(post, wanted);
      const verdict = client.act("post.schedule", post.id, { schedule: wanted });
      const { moved, scheduled } = words.calendar.move;
      if (verdict.allowed) tell((post.at === null ? scheduled : moved)({ day, time }), true);
      else tell(refusalWords(verdict, post, words));
      return verdict.allowed;
    };

    const put = (post: Post, wanted: Schedule) => {
      if (!state.move) return;
      const day = dayIn(wanted, timeZone);
      set({ move: { ...state.move, schedule: wanted, day } });
      if (state.move.by === "pointer") return;
      announce(tellMove(post, wanted).sentence);
      if (!calendar.days.includes(day)) calendar.setMonth(monthOf(day));
      focusDay(calendar, day);
    };

    const taken = (): Post | undefined => (state.move ? look(state.move.postId) : undefined);

    const choose: Mover["choose"] = (postId, day) => {
      const post = look(postId);
      if (!post) return;
      const verdict = client.can("post.schedule", post);
      if (!verdict.allowed) return tell(refusalWords(verdict, post, words));
      const own = chosenSchedule(post, timeZone);
      set({ choosing: { postId, schedule: day === undefined && own ? own : onDay(post, day ?? today) } });
    };

    return {
      tell,
      turnTo: calendar.setMonth,
      schedule,
      choose,
      take(postId, by) {
        const post = look(postId);
        if (!post) return false;
        const verdict = client.can("post.schedule", post);
        if (!verdict.allowed) {
          tell(refusalWords(verdict, post, words));
          return false;
        }
        const chosen = chosenSchedule(post, timeZone);
        set({ openPostId: null, move: { postId, by, schedule: null, day: null } });
        if (by === "keyboard") {
          set({ openDay: null });
          announce(words.calendar.move.hint, "assertive");
          put(post, chosen ?? onDay(post, today));
        }
        return true;
      },
      toDay(day) {
        const post = taken();
        if (!post || !state.move) return;
        if (day === null) set({ move: { ...state.move, schedule: null, day: null } });
        else
          put(
            post,
            onDay(
              state.move.schedule && state.move.by === "keyboard" ? { ...post, schedule: state.move.schedule } : post,
              day,
            ),
          );
      },
      later(minutes) {
        const post = taken();
        if (post && state.move?.schedule) put(post, shiftTime(state.move.schedule, minutes));
      },
      drop() {
        const post = taken();
        const move = state.move;
        set({ move: null, openDay: null });
        if (!post || !move?.schedule) return;
        if (post.at === null) set({ choosing: { postId: post.id, schedule: move.schedule } });
        else if (instantOf(move.schedule).at === post.at) announce(words.calendar.move.unchanged);
        else schedule(post, move.schedule);
        focusPost(rootRef, post.id, move.day);
      },
      cancel() {
        const move = state.move;
        if (!move) return;
        set({ move: null, openDay: null });
        const post = look(move.postId);
        announce(words.calendar.move.cancelled);
        const day = post?.at ? dayIn(chosenSchedule(post, timeZone)!, timeZone) : null;
        if (move.by === "keyboard" && day && !calendar.days.includes(day)) calendar.setMonth(monthOf(day));
        focusPost(rootRef, move.postId, day);
      },
    };
  }, [client, words, announce, tellMove, calendar]);
}
