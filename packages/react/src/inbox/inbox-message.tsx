"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { channelName } from "@tidewire/core/channels";
import { replySurface } from "@tidewire/core/inbox";
import { useMemberName } from "../hooks/use-member-name.js";
import { useRecord } from "../hooks/use-record.js";
import { useClientView, useSession } from "../hooks/use-session.js";
import { Avatar } from "../primitives/avatar.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { InboxMessageActions } from "./inbox-message-actions.js";
import { InboxMessageState } from "./inbox-message-state.js";
import { sendState } from "./send-state.js";

export interface InboxMessageProps extends Omit<PartProps<"article">, "id" | "children"> {
  id: string;
  /** Acts below it; by default `Inbox.MessageActions`. */
  actions?: ReactNode;
}

/** One message: flat where it is public, a bubble where it is private. Renders an `<article>`. */
export const InboxMessage: ForwardRefExoticComponent<InboxMessageProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxMessageProps
>(function InboxMessage({ id, actions, ...props }, ref) {
  const message = useRecord("message", id);
  const it = useRecord("interaction", message?.interactionId);
  const channel = useSession()?.channels.find((each) => each.id === message?.channelId);
  const view = useClientView();
  const nameOf = useMemberName();
  const format = useFormat();
  const { thread } = useWords().inbox;
  const isPrivate = replySurface(it?.kind) === "directMessage";
  const isOut = message?.direction === "out";
  const state = message && sendState(message, view);

  const by = isOut ? nameOf(message.by) : undefined;
  const ours = channel ? channelName(channel) : "";
  const name = isOut ? ours : (message?.author?.name ?? it?.person.name ?? "");
  const who = by === undefined ? name : `${name} ${thread.by({ name: by })}`;
  const text =
    message?.status === "deleted" ? (
      <p data-tdw-text="subtle">{thread.deleted}</p>
    ) : (
      message?.text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
    );
  const acts = actions ?? <InboxMessageActions id={id} />;
  const media = message && message.media.length > 0 && (
    <ul data-tdw-part="inbox-message-media">
      {message.media.map((file) => (
        <li key={file.id} data-tdw-text="subtle xs">
          {file.name}
        </li>
      ))}
    </ul>
  );
  const attributes = {
    "aria-label": message && `${who}, ${format.dateTime(message.at)}`,
    ...props,
  };
  const bubble = (
    <>
      {text}
      {media}
      <footer>
        {isOut && by !== undefined && <span>{who}</span>}
        {message && <Time at={message.at} as="time" />}
        <InboxMessageState id={id} />
        {acts}
      </footer>
    </>
  );
  const flat = (
    <>
      <Avatar name={name} src={isOut ? channel?.avatarUrl : (message?.author ?? it?.person)?.avatarUrl} size="md" />
      <div data-tdw-part="inbox-message-body">
        <header>
          <b>{name}</b>
          {by !== undefined && <span data-tdw-part="inbox-message-by">{thread.by({ name: by })}</span>}
          {!isOut && message?.author?.handle && <span data-tdw-text="subtle">@{message.author.handle}</span>}
          {message && <Time at={message.at} as="time" />}
        </header>
        {text}
        {media}
        <footer>
          {acts}
          <InboxMessageState id={id} />
        </footer>
      </div>
    </>
  );
  const drawn = { direction: message?.direction, state, nested: !isPrivate && isOut };
  const part = usePart(
    "article",
    isPrivate ? "inbox-bubbles" : "inbox-message",
    drawn,
    { ...attributes, children: isPrivate ? bubble : flat },
    ref as never,
  );
  return message ? part : null;
});
