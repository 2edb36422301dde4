"use client";
import {
  forwardRef,
  useEffect,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import { useClientView } from "../hooks/use-session.js";
import { useRecord } from "../hooks/use-record.js";
import { Button } from "../primitives/button.js";
import { Empty } from "../primitives/empty.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { InboxMessages } from "./inbox-messages.js";
import { InboxReplyBox } from "./inbox-reply-box.js";
import { InboxThreadHeader } from "./inbox-thread-header.js";
import { ShortcutKeys } from "./shortcut-keys.js";

export interface InboxThreadProps extends Omit<PartProps<"section">, "children"> {
  /** Draws the open conversation; by default header, messages and reply box. */
  children?: ((id: string) => ReactNode) | undefined;
}

/** The open conversation, or a word about how to open one. Renders a `<section>`. */
export const InboxThread: ForwardRefExoticComponent<InboxThreadProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxThreadProps
>(function InboxThread({ children, ...props }, ref) {
  const { selectedId } = useInboxView();
  const it = useRecord("interaction", selectedId);
  const { thread } = useWords().inbox;
  const body =
    selectedId === undefined ? (
      <NoneOpen />
    ) : (
      <OpenThread key={selectedId} id={selectedId}>
        {children?.(selectedId)}
      </OpenThread>
    );
  const label = it ? thread.region({ name: it.person.name }) : thread.noneOpen;
  return usePart(
    "section",
    "inbox-thread",
    { pane: true },
    { "aria-label": label, ...props, children: body },
    ref as never,
  );
});

function NoneOpen(): ReactElement | null {
  const { actions } = useInbox();
  const { thread, nav } = useWords().inbox;
  const shortcuts = (
    <Button variant="ghost" onClick={() => actions.remember({ shortcutsOpen: true })}>
      {nav.shortcuts}
      <ShortcutKeys of="help" />
    </Button>
  );
  return <Empty icon="inbox" title={thread.noneOpen} actions={shortcuts} />;
}

/** One conversation while it is open: what is seen is read. */
function OpenThread({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const client = useClient();
  const it = useRecord("interaction", id);
  const { session } = useClientView();
  const lastMessageId = it?.lastMessageId;
  const canAct = session !== undefined;
  useEffect(() => {
    if (lastMessageId === undefined || !canAct) return;
    const record = client.look(id);
    if (record?.is === "interaction" && record.read === "unread") client.act("interaction.markRead", id, {});
  }, [client, id, lastMessageId, canAct]);
  return (
    <>
      {children ?? (
        <>
          <InboxThreadHeader id={id} />
          <InboxMessages id={id} />
          {it && <InboxReplyBox id={id} />}
        </>
      )}
    </>
  );
}
