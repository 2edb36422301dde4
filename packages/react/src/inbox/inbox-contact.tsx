"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Avatar } from "../primitives/avatar.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";

export interface InboxContactProps extends Omit<PartProps<"div">, "id" | "children"> {
  /** The interaction whose person to show. */
  id: string;
}

/** Who the conversation is with. Renders a `<div>`. */
export const InboxContact: ForwardRefExoticComponent<InboxContactProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxContactProps
>(function InboxContact({ id, ...props }, ref) {
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const format = useFormat();
  const { details } = useWords().inbox;
  const person = it?.person;
  const followers = person?.followers ?? undefined;
  const body = person && (
    <>
      <Avatar name={person.name} src={person.avatarUrl} size="lg" network={channel?.network} />
      <div>
        <h3>{person.name}</h3>
        {person.handle !== null && <p data-tdw-text="subtle">@{person.handle}</p>}
        {followers !== undefined && (
          <p data-tdw-text="subtle">{details.followers({ count: followers }, { ...format, number: format.compact })}</p>
        )}
      </div>
    </>
  );
  return usePart("div", "inbox-contact", {}, { ...props, children: body }, ref as never);
});
