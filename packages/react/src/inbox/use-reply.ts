"use client";
import { useCallback } from "react";
import type { Verdict } from "@tidewire/core/basics";
import { draftPlaces, nothingSeen } from "@tidewire/core/client";
import type { Interaction, Message } from "@tidewire/core/inbox";
import { useDraft } from "../hooks/use-draft.js";
import { useClientView } from "../hooks/use-session.js";
import { useRecord } from "../hooks/use-record.js";
import { useClient } from "../provider/client-context.js";

/** A reply under way: its text, what stands against sending it, and whether a colleague was faster. */
export interface ReplyUnderWay {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What stands against sending it as it is. */
  readonly verdict: Verdict;
  /** The answer that came in between, where one did. */
  readonly newer: Message | undefined;
  /** Whether somebody answered in between, though their words may still be on their way. */
  readonly isOvertaken: boolean;
  /** Sends it; `true` where it left the field. */
  readonly send: (how?: "anyway") => boolean;
  /** Goes on writing, having read what came in between. */
  readonly keepWriting: () => void;
  readonly discard: () => void;
}

/** The reply being written to one interaction, with what its writer had seen when they began. */
export function useReply(it: Interaction): ReplyUnderWay {
  const client = useClient();
  const { id, lastReplyId } = it;
  const place = draftPlaces.reply(id);
  const [text, setDraft] = useDraft(place);
  const [seen, setSeen] = useDraft(draftPlaces.replySeen(id));
  const refusal = useClientView().refusals.find(
    ({ command, rule, code }) =>
      command.id === id && command.type === "interaction.reply" && (rule ?? code) === "newer-reply",
  );
  const newest = lastReplyId ?? nothingSeen;
  const seenThrough = seen === "" ? newest : seen;
  const isOvertaken = text !== "" && seenThrough !== newest;
  const newer = useRecord("message", isOvertaken ? lastReplyId : undefined);

  const input = { text, media: [], seenThrough: seenThrough === nothingSeen ? null : seenThrough };
  const verdict = client.judge("interaction.reply", id, input);

  const setText = useCallback(
    (next: string) => {
      const began = client.drafts.view.texts[place] === undefined && next !== "";
      if (began) setSeen(newest);
      if (next === "") setSeen("");
      setDraft(next);
    },
    [client, place, newest, setDraft, setSeen],
  );
  const settle = useCallback(() => {
    if (refusal) client.dismiss(refusal.command.key);
  }, [client, refusal]);

  return {
    text,
    setText,
    verdict,
    newer,
    isOvertaken,
    send(how) {
      const done = client.act("interaction.reply", id, how === "anyway" ? { ...input, override: true } : input);
      if (!done.allowed) return false;
      settle();
      return true;
    },
    keepWriting() {
      settle();
      setSeen(newest);
    },
    discard() {
      settle();
      setText("");
    },
  };
}
