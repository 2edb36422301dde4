"use client";
import type { ReactElement } from "react";
import type { Reason as RefusalReason } from "@tidewire/core/basics";
import type { RefusedCommand } from "@tidewire/core/client";
import { channelName } from "@tidewire/core/channels";
import { useClientView } from "../hooks/use-session.js";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { actName } from "./act-words.js";
import { useInbox } from "./inbox-context.js";

/** What was shown and then refused: which act on whom, why, and the way on. */
export function InboxRefusals(): ReactElement {
  const { refusals } = useClientView();
  return (
    <>
      {refusals.map((refusal) => (
        <RefusalBanner key={refusal.command.key} refusal={refusal} />
      ))}
    </>
  );
}

function RefusalBanner({ refusal: { command, code, reason, rule } }: { refusal: RefusedCommand }): ReactElement {
  const client = useClient();
  const { actions } = useInbox();
  const words = useWords();
  const refusalWords = useRefusalWords();
  const record = client.look(command.id);
  const interaction =
    record?.is === "interaction"
      ? record
      : record?.is === "message" || record?.is === "note"
        ? client.look(record.interactionId)
        : undefined;
  const it = interaction?.is === "interaction" ? interaction : undefined;
  const found = it && client.look(it.channelId);
  const channel = found?.is === "channel" ? found : undefined;
  const sentences: Readonly<Record<string, string>> = words.problems.errors;
  const about = { network: channel?.network, channel: channel && channelName(channel) };
  // A rule's own sentence says more than its code's.
  const why =
    reason && rule
      ? refusalWords({ reason: reason as RefusalReason, rule }, about)
      : (sentences[code] ?? words.problems.errors.internal);
  const act = actName(command.type, words);
  const hasText = command.type === "interaction.reply" || command.type === "interaction.addNote";
  return (
    <Banner
      tone="warning"
      icon="alert"
      action={
        <>
          {it && (
            <Button
              variant="link"
              onClick={() => {
                actions.open(it.id);
                if (hasText) actions.write(command.type === "interaction.reply" ? "reply" : "note");
                client.dismiss(command.key);
              }}
            >
              {hasText ? words.common.actions.edit : words.common.actions.open}
            </Button>
          )}
          <IconButton
            icon="x"
            size="sm"
            label={words.common.actions.close}
            onClick={() => client.dismiss(command.key)}
          />
        </>
      }
    >
      <b>{words.inbox.offline.refused}</b> {it ? words.inbox.offline.refusedOn({ act, name: it.person.name }) : act}.{" "}
      {why} {hasText && words.inbox.offline.textBack}
    </Banner>
  );
}
