"use client";
import { useEffect, type ReactElement } from "react";
import { draftPlaces } from "@tidewire/core/client";
import { noteLimit } from "@tidewire/core/inbox";
import { useDraft } from "../hooks/use-draft.js";
import { Button } from "../primitives/button.js";
import { CountRing } from "../primitives/count-ring.js";
import { Reason } from "../primitives/reason.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useAnnounce } from "../primitives/announcer.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";
import { ReplyField } from "./reply-field.js";

/** The field of a note for the team. */
export function NoteForm({ id }: { id: string }): ReactElement {
  const { actions } = useInbox();
  const client = useClient();
  const [text, setText] = useDraft(draftPlaces.note(id));
  const announce = useAnnounce();
  const refusalWords = useRefusalWords();
  const { replyBox, done } = useWords().inbox;
  const verdict = client.judge("interaction.addNote", id, { text });
  useEffect(() => announce(replyBox.onlyTeam), [announce, replyBox]);
  const save = () => {
    if (!verdict.allowed || !actions.act("interaction.addNote", [id], { text }).allowed) return;
    announce(done.noteAdded);
  };
  return (
    <>
      <ReplyField
        label={replyBox.note}
        placeholder={replyBox.notePlaceholder}
        value={text}
        onChange={setText}
        onSend={save}
        overFrom={text.length > noteLimit ? noteLimit : undefined}
      />
      {!verdict.allowed && text.trim() !== "" && <Reason>{refusalWords(verdict)}</Reason>}
      <div data-tdw-part="inbox-reply-bar">
        <span data-tdw-part="spacer" />
        <CountRing count={text.length} limit={noteLimit} />
        <Button variant="ink" disabled={!verdict.allowed} onClick={save}>
          {replyBox.saveNote}
        </Button>
      </div>
    </>
  );
}
