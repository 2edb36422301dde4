"use client";
import type { ReactElement } from "react";
import { useMemberName } from "../hooks/use-member-name.js";
import { Button } from "../primitives/button.js";
import { Icon } from "../icons/icon.js";
import { stateAttributes } from "../primitives/state-attributes.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import type { ReplyUnderWay } from "./use-reply.js";

/** A colleague was faster: their answer, and what to do with one's own. */
export function ReplyConflict({ reply }: { reply: ReplyUnderWay }): ReactElement {
  const { actions } = useInbox();
  const nameOf = useMemberName();
  const { inbox, common } = useWords();
  const { replyBox } = inbox;
  const { newer } = reply;
  const name = (newer && nameOf(newer.by)) ?? common.states.unknownPerson;
  return (
    <div role="alert" {...stateAttributes("inbox-reply-conflict", {})}>
      <p>
        <Icon name="alert" size="sm" />
        <b>{replyBox.conflict({ name })}</b>
      </p>
      {newer && <blockquote>{newer.text}</blockquote>}
      <p>{replyBox.conflictBody}</p>
      <div data-tdw-part="inbox-reply-choices">
        <Button size="sm" onClick={() => reply.send("anyway")}>
          {replyBox.sendAnyway}
        </Button>
        <Button
          size="sm"
          variant="ghost"
          onClick={() => {
            reply.keepWriting();
            actions.write("reply");
          }}
        >
          {replyBox.editMine}
        </Button>
        <Button size="sm" variant="ghost" onClick={reply.discard}>
          {replyBox.discardMine}
        </Button>
      </div>
    </div>
  );
}
