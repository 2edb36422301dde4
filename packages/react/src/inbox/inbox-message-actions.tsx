"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useClient } from "../provider/client-context.js";
import { useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

export interface InboxMessageActionsProps extends Omit<PartProps<"span">, "id" | "children"> {
  /** The message they are about. */
  id: string;
}

const offered = ["message.like", "message.unlike", "message.hide", "message.unhide"] as const;

/** What the network lets us do with a message; what it does not have is not drawn. Renders a `<span>`. */
export const InboxMessageActions: ForwardRefExoticComponent<InboxMessageActionsProps & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, InboxMessageActionsProps>(function InboxMessageActions({ id, ...props }, ref) {
    const { actions } = useInbox();
    const client = useClient();
    const message = useRecord("message", id);
    const words = useWords().inbox.actions;
    useNow();
    const labels = {
      "message.like": words.like,
      "message.unlike": words.unlike,
      "message.hide": words.hide,
      "message.unhide": words.unhide,
    };
    const able = message?.direction === "in" ? offered.filter((type) => client.can(type, message).allowed) : [];
    const body = (
      <>
        {message?.liked && (
          <span data-tdw-part="inbox-message-like">
            <Icon name="heartFilled" size="sm" />
          </span>
        )}
        {able.map((type) => (
          <button key={type} type="button" onClick={() => actions.act(type, [id], {})}>
            {labels[type]}
          </button>
        ))}
      </>
    );
    const part = usePart("span", "inbox-message-actions", {}, { ...props, children: body }, ref as never);
    return able.length > 0 || message?.liked ? part : null;
  });
