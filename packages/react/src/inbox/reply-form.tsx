"use client";
import { useId, type ReactElement, type ReactNode } from "react";
import { replySurface, type Interaction } from "@tidewire/core/inbox";
import { useSession } from "../hooks/use-session.js";
import { Button } from "../primitives/button.js";
import { CountRing } from "../primitives/count-ring.js";
import { IconButton } from "../primitives/icon-button.js";
import { Menu } from "../primitives/menu.js";
import { Reason } from "../primitives/reason.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import { overFrom } from "./over-from.js";
import { ReplyConflict } from "./reply-conflict.js";
import { ReplyField } from "./reply-field.js";
import { useCountAnnouncer } from "./use-count-announcer.js";
import { useReply } from "./use-reply.js";
import { useReplyMeasure } from "./use-reply-measure.js";

/** What the field and the button say themselves; everything else needs a sentence. */
const saidElsewhere: ReadonlySet<string> = new Set(["text.empty", "draft.empty", "newer-reply", "text.tooLong"]);

/** The field, the count and the button of a reply. */
export function ReplyForm({ it, tools }: { it: Interaction; tools: ReactNode }): ReactElement {
  const { actions } = useInbox();
  const channel = useSession()?.channels.find((each) => each.id === it.channelId);
  const { inbox, common } = useWords();
  const { replyBox } = inbox;
  const refusalWords = useRefusalWords();
  const reply = useReply(it);
  const { text, verdict, isOvertaken } = reply;
  const isPublic = replySurface(it.kind) === "comment";
  const reasonId = useId();
  const network = channel?.network;
  const measure = useReplyMeasure(text, channel, it.kind);
  useCountAnnouncer(measure?.remaining);
  const over = measure && overFrom(measure);
  const canSend = verdict.allowed;
  const reason =
    text !== "" && !verdict.allowed && !saidElsewhere.has(verdict.rule)
      ? refusalWords(verdict, { network })
      : undefined;

  const send = (then?: "resolved" | "pending") => {
    if (!canSend || !reply.send()) return;
    if (then) actions.move(then, [it.id]);
  };
  return (
    <>
      {isOvertaken && <ReplyConflict reply={reply} />}
      <ReplyField
        label={replyBox.reply}
        placeholder={replyBox.replyPlaceholder}
        value={text}
        onChange={reply.setText}
        onSend={() => send()}
        overFrom={over}
        describedBy={reason ? reasonId : undefined}
      />
      {reason && (
        <Reason id={reasonId} icon="alert">
          {reason}
        </Reason>
      )}
      <div data-tdw-part="inbox-reply-bar">
        {tools}
        <span data-tdw-part="spacer" />
        {measure?.limit !== undefined && <CountRing count={measure.count} limit={measure.limit} />}
        <span data-tdw-part="button-group">
          <Button
            variant="primary"
            disabled={!canSend}
            aria-describedby={reason ? reasonId : undefined}
            onClick={() => send()}
          >
            {isPublic ? replyBox.send : common.actions.send}
          </Button>
          <Menu
            label={replyBox.moreSend}
            placement="top-end"
            trigger={<IconButton icon="chevronDown" variant="primary" label={replyBox.moreSend} disabled={!canSend} />}
            items={[
              {
                id: "resolve",
                icon: "check",
                label: replyBox.sendAndResolve,
                reason: canSend ? undefined : replyBox.empty,
                onSelect: () => send("resolved"),
              },
              {
                id: "pend",
                icon: "clock",
                label: replyBox.sendAndPend,
                reason: canSend ? undefined : replyBox.empty,
                onSelect: () => send("pending"),
              },
            ]}
          />
        </span>
      </div>
    </>
  );
}
