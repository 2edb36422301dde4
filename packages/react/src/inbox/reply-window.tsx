"use client";
import type { ReactElement, ReactNode } from "react";
import { between, day } from "@tidewire/core/basics";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { useHydrated } from "../primitives/use-hydrated.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { windowOf } from "./item-due.js";

/** How long the network still takes an answer, on its last day; before that, what is inside. */
export function ReplyWindow({ id, children }: { id: string; children?: ReactNode }): ReactElement {
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const now = useNow();
  const hydrated = useHydrated();
  const format = useFormat();
  const { replyBox } = useWords().inbox;
  const ends = it && windowOf(it, channel?.network);
  const left = ends ? between(new Date(now).toISOString(), ends) : 0;
  if (!hydrated || left <= 0 || left > day) return <>{children}</>;
  return (
    <span data-tdw-part="inbox-due" data-tdw-tone="warning">
      <Icon name="clock" size="sm" />
      {replyBox.windowLeft({ time: format.duration(left) })}
    </span>
  );
}
