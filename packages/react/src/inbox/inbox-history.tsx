"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { useInteractionList } from "../hooks/use-interactions.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { QueueGlyph } from "../primitives/queue-glyph.js";
import { Time } from "../primitives/time.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

export interface InboxHistoryProps extends Omit<PartProps<"section">, "id" | "children"> {
  /** The interaction whose person's other conversations to show. */
  id: string;
}

const most = 5;

/** The same person's other conversations, latest first. Renders a `<section>`. */
export const InboxHistory: ForwardRefExoticComponent<InboxHistoryProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxHistoryProps
>(function InboxHistory({ id, ...props }, ref) {
  const it = useRecord("interaction", id);
  const { details } = useWords().inbox;
  const body = (
    <>
      <header>
        <h3>{details.earlier}</h3>
      </header>
      {it && <Earlier key={it.person.id} id={id} personId={it.person.id} name={it.person.name} />}
    </>
  );
  return usePart(
    "section",
    "inbox-section",
    {},
    { "aria-label": details.earlier, ...props, children: body },
    ref as never,
  );
});

function Earlier({ id, personId, name }: { id: string; personId: string; name: string }): ReactElement {
  const client = useClient();
  // A backend searches by words; who is who is told by the person's id.
  const { ids, status } = useInteractionList({ text: name });
  const { details } = useWords().inbox;
  const others = ids.filter((each) => {
    const record = client.look(each);
    return each !== id && record?.is === "interaction" && record.person.id === personId;
  });
  if (status === "ready" && others.length === 0) return <p data-tdw-text="subtle xs">{details.noEarlier}</p>;
  return (
    <ul data-tdw-part="inbox-history">
      {others.slice(0, most).map((each) => (
        <EarlierRow key={each} id={each} />
      ))}
    </ul>
  );
}

function EarlierRow({ id }: { id: string }): ReactElement | null {
  const { actions } = useInbox();
  const it = useRecord("interaction", id);
  const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
  const { common } = useWords();
  if (!it) return null;
  return (
    <li>
      <button type="button" data-tdw-part="inbox-history-item" onClick={() => actions.open(id)}>
        {channel && <NetworkMark network={channel.network} size="sm" />}
        <span data-tdw-truncate="">{it.excerpt}</span>
        <Time at={it.lastActivityAt} />
        <QueueGlyph queue={it.queue} size="sm" label={common.queues[it.queue]} />
      </button>
    </li>
  );
}
