"use client";
import { forwardRef, useState, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { Button } from "../primitives/button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

export interface InboxNoteProps extends Omit<PartProps<"article">, "id" | "children"> {
  id: string;
  /** Whether another note stands right above, so that the hint need not be said twice. */
  follows?: boolean | undefined;
}

/** Something for the team's eyes, on paper. Renders an `<article>`. */
export const InboxNote: ForwardRefExoticComponent<InboxNoteProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxNoteProps
>(function InboxNote({ id, follows, ...props }, ref) {
  const { actions } = useInbox();
  const client = useClient();
  const note = useRecord("note", id);
  const writer = useSession()?.members.find((each) => each.id === note?.by);
  const remove = useCan("note.remove", note);
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const { inbox, common } = useWords();
  const name = writer?.name ?? common.states.unknownPerson;
  const canEdit = note !== undefined && client.judge("note.edit", id, { text: `${note.text} ` }).allowed;
  const body = note && (
    <>
      <Avatar name={name} src={writer?.avatarUrl} size="md" />
      <div data-tdw-part="inbox-note-body">
        <header>
          <Icon name="lock" size="sm" />
          <b>{name}</b>
          {!follows && <span>{inbox.thread.noteOnlyTeam}</span>}
          {note.editedAt !== null && <span>{inbox.thread.edited}</span>}
          <Time at={note.at} as="time" />
        </header>
        {editing === undefined ? (
          <p>{note.text}</p>
        ) : (
          <textarea
            data-tdw-field="textarea"
            aria-label={inbox.thread.editNote}
            value={editing}
            ref={(node) => node?.focus()}
            onChange={(event) => setEditing(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setEditing(undefined);
            }}
          />
        )}
        <footer>
          {editing === undefined ? (
            <>
              {canEdit && (
                <button type="button" onClick={() => setEditing(note.text)}>
                  {common.actions.edit}
                </button>
              )}
              {remove.allowed && (
                <button
                  type="button"
                  aria-label={inbox.thread.deleteNote}
                  onClick={() => actions.act("note.remove", [id], {})}
                >
                  {common.actions.delete}
                </button>
              )}
            </>
          ) : (
            <>
              <Button
                size="sm"
                variant="ink"
                disabled={!client.judge("note.edit", id, { text: editing }).allowed}
                onClick={() => {
                  if (editing === note.text || actions.act("note.edit", [id], { text: editing }).allowed)
                    setEditing(undefined);
                }}
              >
                {common.actions.save}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => setEditing(undefined)}>
                {common.actions.cancel}
              </Button>
            </>
          )}
        </footer>
      </div>
    </>
  );
  const part = usePart(
    "article",
    "inbox-note",
    {},
    { "aria-label": `${name}, ${inbox.replyBox.note}`, ...props, children: body },
    ref as never,
  );
  return note && note.removedAt === null ? part : null;
});
