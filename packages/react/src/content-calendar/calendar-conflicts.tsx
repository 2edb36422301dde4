"use client";
import { useEffect, type ReactElement } from "react";
import type { RefusedCommand } from "@tidewire/core/client";
import { useMemberName } from "../hooks/use-member-name.js";
import { useClientView, useSession } from "../hooks/use-session.js";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { postTitle } from "./post-title.js";

/** Moves that the server refused because somebody else was first; either version can be kept. */
export function CalendarConflicts(): ReactElement | null {
  const { refusals } = useClientView();
  const refused = refusals.filter(({ command }) => command.type === "post.schedule");
  if (refused.length === 0) return null;
  return (
    <div data-tdw-part="calendar-conflicts">
      {refused.map((each) => (
        <Conflict key={each.command.key} refused={each} />
      ))}
    </div>
  );
}

function Conflict({ refused: { command, code, reason } }: { refused: RefusedCommand }): ReactElement | null {
  const client = useClient();
  const words = useWords();
  const { mover } = useCalendarDrag();
  const { set } = useCalendar();
  const nameOf = useMemberName();
  const me = useSession()?.actor.id;
  // The toast that tells of the move is no longer true.
  useEffect(() => set({ told: null }), [set]);
  const { move, grid } = words.calendar;
  const errors: Readonly<Record<string, string>> = words.problems.errors;
  const post = client.look(command.id);
  const keep = () => client.dismiss(command.key);
  if (command.type !== "post.schedule" || post?.is !== "post") return null;
  const isOwn = post.editedBy === me;
  const changed = () => {
    const title = postTitle(post, grid.untitled);
    const name = nameOf(post.editedBy) ?? words.common.states.unknownPerson;
    return isOwn ? move.keptElsewhereOwn({ post: title }) : move.keptElsewhere({ post: title, name });
  };
  const isChanged = reason === "changed" || code === "version-conflict";
  const retry = () => {
    keep();
    mover.schedule(post, command.input.schedule);
  };
  return (
    <Banner
      card
      tone="warning"
      icon="warning"
      action={
        <>
          <Button variant="link" onClick={keep}>
            {!isChanged ? words.common.actions.close : isOwn ? move.keepOther : move.keepTheirs}
          </Button>
          {isChanged && (
            <Button variant="link" onClick={retry}>
              {move.useMine}
            </Button>
          )}
        </>
      }
    >
      {isChanged ? changed() : (errors[code] ?? errors["internal"])}
    </Banner>
  );
}
