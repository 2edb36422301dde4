"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import type { HistoryEntry } from "@tidewire/core/activity";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { eventSentence } from "./event-words.js";

export interface InboxEventProps extends Omit<PartProps<"p">, "children"> {
  entry: HistoryEntry;
}

/** Something that was done with the conversation, in one line. Renders a `<p>`. */
export const InboxEvent: ForwardRefExoticComponent<InboxEventProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxEventProps
>(function InboxEvent({ entry, ...props }, ref) {
  const session = useSession();
  const words = useWords();
  const format = useFormat();
  const names = new Map([...(session?.members ?? []), ...(session?.teams ?? [])].map(({ id, name }) => [id, name]));
  const actor = session?.members.find((each) => each.id === entry.by);
  const sentence = eventSentence(entry, (id) => names.get(id), words, format);
  const body = (
    <>
      <span>
        {actor ? <Avatar name={actor.name} src={actor.avatarUrl} size="xs" /> : <Icon name="clock" size="sm" />}
      </span>
      <span>
        {sentence}, <Time at={entry.at} as="time" />
      </span>
    </>
  );
  const part = usePart("p", "inbox-event", {}, { ...props, children: body }, ref as never);
  return sentence === undefined ? null : part;
});
