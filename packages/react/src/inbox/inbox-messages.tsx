"use client";
import {
  forwardRef,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { ThreadEntry } from "@tidewire/core/inbox";
import { useThread } from "../hooks/use-interactions.js";
import { useRecord } from "../hooks/use-record.js";
import { useAnnounce } from "../primitives/announcer.js";
import { Button } from "../primitives/button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { InboxDaySeparator } from "./inbox-day-separator.js";
import { InboxEvent } from "./inbox-event.js";
import { InboxMessage } from "./inbox-message.js";
import { InboxNewSeparator } from "./inbox-new-separator.js";
import { InboxNote } from "./inbox-note.js";
import { InboxPostContext } from "./inbox-post-context.js";
import { InboxThreadState } from "./inbox-thread-state.js";
import { useDrawnEffect } from "./use-drawn-effect.js";
import { firstNew, threadRows } from "./thread-rows.js";

export interface InboxMessagesProps extends Omit<PartProps<"div">, "id" | "children"> {
  id: string;
  /** Draws one entry; by default a message, a note or an event. */
  children?: ((entry: ThreadEntry) => ReactNode) | undefined;
}

/** From this far off the end, what comes in does not pull the reader along. */
const nearEnd = 80;

/** All that was said, noted and done, oldest first. Renders a `<div role="log">` with its scroller. */
export const InboxMessages: ForwardRefExoticComponent<InboxMessagesProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxMessagesProps
>(function InboxMessages({ id, children, ...props }, outerRef) {
  const thread = useThread(id);
  const it = useRecord("interaction", id);
  const format = useFormat();
  const now = useNow();
  const words = useWords();
  const announce = useAnnounce();
  const scroller = useRef<HTMLElement>(null);
  const merged = useMergedRef<HTMLElement>(scroller, outerRef);
  const { entries, status, more, loadMore } = thread;

  // Whether it was unread is asked once, before opening it marks it as read.
  const [wasUnread, setWasUnread] = useState<boolean | undefined>(undefined);
  if (wasUnread === undefined && it) setWasUnread(it.read === "unread");
  const [newFrom, setNewFrom] = useState<string | undefined>(undefined);
  if (newFrom === undefined && status === "ready" && wasUnread) {
    const first = firstNew(entries);
    if (first !== undefined) setNewFrom(first);
  }

  const rows = useMemo(
    () => threadRows(entries, (at) => format.dayLabel(at, now), newFrom),
    [entries, format, now, newFrom],
  );
  const incoming = entries.filter((entry) => entry.is === "message" && entry.message.direction === "in").length;
  const heard = useRef<number>(undefined);
  useEffect(() => {
    if (status !== "ready") return;
    const before = heard.current;
    heard.current = incoming;
    if (before !== undefined && incoming > before && it)
      announce(words.inbox.thread.newMessages({ count: incoming - before, name: it.person.name }, format));
  }, [status, incoming, it, announce, words, format]);

  const atEnd = useRef(true);
  const count = rows.length;
  useDrawnEffect(() => {
    const node = scroller.current;
    if (node && atEnd.current) node.scrollTop = node.scrollHeight;
  }, [count, status]);

  const body =
    status === "ready" || entries.length > 0 ? (
      <>
        {more && (
          <Button variant="link" onClick={() => void loadMore()}>
            {words.inbox.thread.loadEarlier}
          </Button>
        )}
        {it?.post && <InboxPostContext id={id} />}
        {rows.map((row) => {
          if (row.is === "day") return <InboxDaySeparator key={row.key} at={row.at} />;
          if (row.is === "new") return <InboxNewSeparator key={row.key} />;
          const { entry } = row;
          if (children) return children(entry);
          if (entry.is === "message") return <InboxMessage key={row.key} id={entry.id} />;
          if (entry.is === "note") return <InboxNote key={row.key} id={entry.id} follows={row.followsNote} />;
          return <InboxEvent key={row.key} entry={entry.entry} />;
        })}
      </>
    ) : (
      <InboxThreadState status={status} code={thread.error?.code} onRetry={() => void thread.refresh()} />
    );
  return usePart(
    "div",
    "inbox-messages",
    { scroll: true, status },
    {
      role: "log",
      "aria-live": "off",
      "aria-label": words.inbox.thread.messages,
      "aria-busy": status === "loading",
      tabIndex: 0,
      onScroll() {
        const node = scroller.current;
        if (node) atEnd.current = node.scrollHeight - node.scrollTop - node.clientHeight < nearEnd;
      },
      ...props,
      children: body,
    },
    merged,
  );
});
