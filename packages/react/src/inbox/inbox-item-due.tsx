"use client";
import type { ReactElement } from "react";
import { between } from "@tidewire/core/basics";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { stateAttributes } from "../primitives/state-attributes.js";
import { useHydrated } from "../primitives/use-hydrated.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { dueOf } from "./item-due.js";

/** What presses on an interaction: its reply window, its auto-resolve, or the end of its snooze. */
export function InboxItemDue({ id }: { id: string }): ReactElement | null {
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const now = useNow();
  const hydrated = useHydrated();
  const format = useFormat();
  const { list } = useWords().inbox;
  if (!it || !hydrated) return null;
  if (it.snoozedUntil !== null) {
    const time = format.relativeTime(it.snoozedUntil, now);
    return (
      <span data-tdw-part="inbox-item-due" title={list.snoozedUntil({ time: format.dateTime(it.snoozedUntil) })}>
        <Icon name="clock" size="sm" label={list.snoozedUntil({ time: format.dateTime(it.snoozedUntil) })} />
        <span aria-hidden>{time}</span>
      </span>
    );
  }
  const instant = new Date(now).toISOString();
  const due = dueOf(it, channel?.network, instant);
  if (!due) return null;
  const time = format.duration(between(instant, due.at));
  const isWindow = due.what === "window";
  return (
    <span
      title={isWindow ? list.windowCloses({ time }) : list.resolvesByItself({ time })}
      {...stateAttributes("inbox-item-due", { tone: due.tone, what: due.what })}
    >
      <Icon name={isWindow ? "clock" : "archive"} size="sm" />
      <span>{isWindow ? list.timeLeft({ time }) : list.resolvesIn({ time })}</span>
    </span>
  );
}
