"use client";
import type { ReactElement } from "react";
import { replySurface } from "@tidewire/core/inbox";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { useClientView } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";
import { Button } from "../primitives/button.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import { sendState, type SendState } from "./send-state.js";

const icons: Readonly<Partial<Record<SendState, IconName>>> = {
  queued: "cloudOff",
  retrying: "refresh",
  sent: "checks",
  unknown: "alert",
  failed: "alert",
  hidden: "eyeOff",
};

/** How a message stands, and what to do where it did not arrive. */
export function InboxMessageState({ id }: { id: string }): ReactElement | null {
  const { actions } = useInbox();
  const client = useClient();
  const view = useClientView();
  const message = useRecord("message", id);
  const it = useRecord("interaction", message?.interactionId);
  const isPublic = replySurface(it?.kind) === "comment";
  const retry = useCan("message.retry", message);
  const { inbox, common, problems } = useWords();
  const { thread, replyBox } = inbox;
  if (!message) return null;
  const state = sendState(message, view);
  const sentences: Readonly<Record<string, string>> = problems.errors;
  const says: Readonly<Partial<Record<SendState, string>>> = {
    queued: thread.queued,
    retrying: thread.retrying,
    sending: thread.sending,
    sent: isPublic ? thread.published : thread.sent,
    unknown: `${thread.unknown}. ${thread.unknownHint}`,
    failed: [thread.failed, sentences[message.problem ?? ""]].filter(Boolean).join(". "),
    hidden: thread.hidden,
  };
  const sentence = says[state];
  if (sentence === undefined) return null;
  const icon = icons[state];

  const takeBack = async () => {
    if (await client.cancel(message.id)) actions.write("reply");
  };
  return (
    <span data-tdw-part="inbox-message-state" data-tdw-state={state} role={state === "failed" ? "alert" : undefined}>
      {state === "sending" ? <i data-tdw-part="spinner" /> : icon && <Icon name={icon} size="sm" />}
      <span>{sentence}</span>
      {state === "queued" && (
        <Button variant="link" onClick={() => void takeBack()}>
          {replyBox.cancelSend}
        </Button>
      )}
      {(state === "failed" || state === "unknown") && (
        <>
          {retry.allowed && (
            <Button variant="link" onClick={() => actions.act("message.retry", [id], {})}>
              {common.actions.tryAgain}
            </Button>
          )}
          {client.can("message.discard", message).allowed && (
            <Button variant="link" onClick={() => actions.act("message.discard", [id], {})}>
              {common.actions.discard}
            </Button>
          )}
        </>
      )}
    </span>
  );
}
