"use client";
import { useState, type ReactElement } from "react";
import { useRecord } from "../hooks/use-record.js";
import { Reason } from "../primitives/reason.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

/** What a conversation is about, in a few words; written on Enter or when left. */
export function TopicField({ id }: { id: string }): ReactElement {
  const { actions } = useInbox();
  const client = useClient();
  const it = useRecord("interaction", id);
  const { inbox, common } = useWords();
  const refusalWords = useRefusalWords();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const topic = typed?.trim() === "" ? null : (typed?.trim() ?? null);
  const changed = typed !== undefined && topic !== (it?.topic ?? null);
  const verdict = changed ? client.judge("interaction.setTopic", id, { topic }) : undefined;
  const keep = () => {
    if (verdict && !verdict.allowed) return;
    if (changed) actions.act("interaction.setTopic", [id], { topic });
    setTyped(undefined);
  };
  return (
    <>
      <input
        data-tdw-part="inbox-topic"
        aria-label={inbox.details.topicLabel}
        aria-invalid={verdict?.allowed === false || undefined}
        placeholder={common.states.none}
        value={typed ?? it?.topic ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
          if (event.key === "Escape") setTyped(undefined);
        }}
      />
      {verdict && !verdict.allowed && <Reason>{refusalWords(verdict)}</Reason>}
    </>
  );
}
