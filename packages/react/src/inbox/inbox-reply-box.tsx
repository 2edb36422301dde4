"use client";
import {
  forwardRef,
  useId,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import { channelName } from "@tidewire/core/channels";
import { replySurface } from "@tidewire/core/inbox";
import type { Interaction } from "@tidewire/core/inbox";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useInboxView } from "./inbox-context.js";
import { InboxReplyTabs } from "./inbox-reply-tabs.js";
import { NoteForm } from "./note-form.js";
import { ReplyForm } from "./reply-form.js";
import { ReplyReason } from "./reply-reason.js";
import { ReplyWindow } from "./reply-window.js";

export interface InboxReplyBoxProps extends Omit<PartProps<"div">, "id" | "children"> {
  id: string;
  /** Tools of the host's, at the start of the bar. */
  tools?: ReactNode;
}

/** Where one answers, or notes something for the team; where answering is not possible, why. Renders a `<div>`. */
export const InboxReplyBox: ForwardRefExoticComponent<InboxReplyBoxProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxReplyBoxProps
>(function InboxReplyBox({ id, tools, ...props }, ref) {
  const it = useRecord("interaction", id);
  const { replyTab } = useInboxView();
  const { replyBox } = useWords().inbox;
  const panelId = useId();
  const canReply = useCan("interaction.reply", it);
  const isNote = replyTab === "note";
  const body = it && (
    <>
      <InboxReplyTabs id={id} panelId={panelId}>
        <ReplyTo it={it} isNote={isNote} />
      </InboxReplyTabs>
      <div
        id={panelId}
        role="tabpanel"
        aria-label={isNote ? replyBox.note : replyBox.reply}
        data-tdw-part="inbox-reply-panel"
      >
        {isNote ? (
          <NoteForm id={id} />
        ) : canReply.allowed ? (
          <ReplyForm it={it} tools={tools} />
        ) : (
          <ReplyReason it={it} refused={canReply} />
        )}
      </div>
    </>
  );
  const state = { note: isNote, disabled: !isNote && !canReply.allowed };
  const part = usePart(
    "div",
    "inbox-reply-box",
    state,
    { role: "region", "aria-label": replyBox.region, ...props, children: body },
    ref as never,
  );
  return it ? part : null;
});

/** To whom the text goes, so that nobody answers in public by mistake. */
function ReplyTo({ it, isNote }: { it: Interaction; isNote: boolean }): ReactElement {
  const channel = useSession()?.channels.find((each) => each.id === it.channelId);
  const { replyBox } = useWords().inbox;
  if (isNote) return <span data-tdw-part="inbox-reply-to">{replyBox.onlyTeam}</span>;
  const name = channel ? channelName(channel) : "";
  const isPublic = replySurface(it.kind) === "comment";
  return (
    <span data-tdw-part="inbox-reply-to">
      <ReplyWindow id={it.id}>
        {isPublic ? replyBox.publicAs({ channel: name }) : replyBox.privateAs({ channel: name })}
      </ReplyWindow>
    </span>
  );
}
