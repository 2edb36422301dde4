"use client";
import { useEffect, useRef, type ReactElement } from "react";
import type { Verdict } from "@tidewire/core/basics";
import { draftPlaces } from "@tidewire/core/client";
import { channelName } from "@tidewire/core/channels";
import type { Interaction } from "@tidewire/core/inbox";
import { useDraft } from "../hooks/use-draft.js";
import { useSession } from "../hooks/use-session.js";
import type { IconName } from "../icons/icon-shapes.js";
import { Button } from "../primitives/button.js";
import { Reason } from "../primitives/reason.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";

const icons: Readonly<Record<string, IconName>> = { role: "eye", network: "info", channel: "plug" };

/** Why nobody can answer here, in place of the field, and the next step. */
export function ReplyReason({ it, refused }: { it: Interaction; refused: Verdict }): ReactElement | null {
  const { actions, onNavigate } = useInbox();
  const { replyAsked } = useInboxView();
  const channel = useSession()?.channels.find((each) => each.id === it.channelId);
  const [draft] = useDraft(draftPlaces.reply(it.id));
  const refusalWords = useRefusalWords();
  const { inbox, networks } = useWords();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!replyAsked) return;
    actions.remember({ replyAsked: false });
    next.current?.focus();
  }, [actions, replyAsked]);
  if (refused.allowed) return null;
  const names: Readonly<Record<string, string>> = networks;
  const network = channel?.network ?? "";
  const sentence =
    refused.reason === "role"
      ? inbox.replyBox.viewOnly
      : refusalWords(refused, { network, channel: channel && channelName(channel) });
  const url = it.post?.url && /^https?:/i.test(it.post.url) ? it.post.url : undefined;
  const reconnect = refused.reason === "channel" && onNavigate && channel && (
    <Button variant="link" onClick={() => onNavigate({ to: "channel", channelId: channel.id })}>
      {inbox.nav.reconnect({ channel: channelName(channel) })}
    </Button>
  );
  const there = refused.reason === "network" && url && (
    <a href={url} target="_blank" rel="noopener noreferrer" data-tdw-part="button" data-tdw-button="link">
      {inbox.actions.viewOnNetwork({ network: names[network] ?? network })}
    </a>
  );
  return (
    <>
      <Reason
        icon={refused.rule.endsWith("window") ? "clock" : (icons[refused.reason] ?? "info")}
        action={
          <>
            {reconnect}
            {there}
            <Button ref={next} variant="link" onClick={() => actions.write("note")}>
              {inbox.replyBox.addNoteInstead}
            </Button>
          </>
        }
      >
        {sentence}
      </Reason>
      {draft !== "" && (
        <p data-tdw-part="inbox-reply-kept" data-tdw-text="muted">
          <b>{inbox.replyBox.draftKept}</b> {draft}
        </p>
      )}
    </>
  );
}
