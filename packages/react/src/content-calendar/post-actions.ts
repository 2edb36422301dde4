"use client";
import type { Refused, Verdict } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import type { IconName } from "../icons/icon-shapes.js";
import { useCan } from "../hooks/use-can.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { refusalWords } from "./refusal-words.js";

/** One thing that may be done with a post here, or why not. */
export interface PostAction {
  readonly id: "edit" | "move" | "publish" | "unschedule" | "delete";
  readonly label: string;
  readonly icon: IconName;
  readonly reason: string | undefined;
  readonly run: () => void;
}

/** What may be done with a post in the calendar. */
export function usePostActions(post: Post): readonly PostAction[] {
  const client = useClient();
  const words = useWords();
  const { set, onOpenPost } = useCalendar();
  const { mover } = useCalendarDrag();
  const verdicts = {
    edit: useCan("post.edit", post),
    move: useCan("post.schedule", post),
    publish: both(useCan("post.publish", post), () => client.judge("post.publish", post.id, {})),
    unschedule: useCan("post.unschedule", post),
    delete: useCan("post.remove", post),
  };
  const { card } = words.calendar;
  const act = (type: "post.publish" | "post.unschedule" | "post.remove", text: string, undoable: boolean) => () => {
    const verdict = client.act(type, post.id, {});
    set({ openPostId: null });
    if (verdict.allowed) mover.tell(text, undoable);
    else mover.tell(refusalWords(verdict, post, words));
  };
  const all: readonly Omit<PostAction, "reason">[] = [
    {
      id: "edit",
      label: card.edit,
      icon: "pencil",
      run: () => {
        set({ openPostId: null });
        onOpenPost?.(post.id);
      },
    },
    {
      id: "move",
      label: post.at === null ? card.scheduleFor : card.moveTo,
      icon: "calendar",
      run: () => {
        set({ openPostId: null });
        mover.choose(post.id);
      },
    },
    { id: "publish", label: card.publishNow, icon: "send", run: act("post.publish", card.publishing, false) },
    { id: "unschedule", label: card.backToDraft, icon: "archive", run: act("post.unschedule", card.unscheduled, true) },
    { id: "delete", label: card.delete, icon: "trash", run: act("post.remove", card.deleted, true) },
  ];
  return all.flatMap((action) => {
    const verdict = verdicts[action.id];
    if (action.id === "edit" && !onOpenPost) return [];
    // What its status rules out is left away, but for the move, whose reason stands for all of them.
    if (!verdict.allowed && isOfStatus(verdict) && action.id !== "move") return [];
    return [{ ...action, reason: verdict.allowed ? undefined : refusalWords(verdict, post, words) }];
  });
}

function both(first: Verdict, second: () => Verdict): Verdict {
  return first.allowed ? second() : first;
}

function isOfStatus({ reason, rule }: Refused): boolean {
  return reason === "state" && rule === "status";
}
