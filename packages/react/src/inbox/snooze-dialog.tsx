"use client";
import { useId, useState, type ReactElement } from "react";
import { instantAt } from "@tidewire/core/calendar";
import { Button } from "../primitives/button.js";
import { Dialog } from "../primitives/dialog.js";
import { Reason } from "../primitives/reason.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

export interface SnoozeDialogProps {
  ids: readonly string[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A moment of one's own for an interaction to come back, on the clock of the workspace. */
export function SnoozeDialog({ ids, open, onOpenChange }: SnoozeDialogProps): ReactElement {
  const { actions } = useInbox();
  const client = useClient();
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { inbox } = useWords();
  const fieldId = useId();
  const [value, setValue] = useState("");
  const [day = "", time = ""] = value.split("T");
  const until = day && time ? instantAt(day, time, format.timeZone).at : undefined;
  const [first = ""] = ids;
  const verdict = until === undefined ? undefined : client.judge("interaction.snooze", first, { until });
  const it = client.look(first);
  const resolvesFirst =
    until !== undefined && it?.is === "interaction" && it.autoResolveAt !== null && it.autoResolveAt < until;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={inbox.snooze.title}
      description={inbox.snooze.hint}
      footer={
        <Button
          variant="primary"
          disabled={!verdict?.allowed}
          onClick={() => {
            if (until === undefined) return;
            onOpenChange(false);
            actions.snooze(until, ids);
          }}
        >
          {inbox.snooze.title}
        </Button>
      }
    >
      <div data-tdw-part="field">
        <label data-tdw-part="label" htmlFor={fieldId}>
          {inbox.snooze.until}
        </label>
        <input
          id={fieldId}
          data-tdw-field="input"
          type="datetime-local"
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      {verdict && !verdict.allowed && <Reason>{refusalWords(verdict)}</Reason>}
      {resolvesFirst && <Reason icon="warning">{inbox.snooze.resolvesFirst}</Reason>}
    </Dialog>
  );
}
