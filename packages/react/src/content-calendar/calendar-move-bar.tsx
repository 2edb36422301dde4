"use client";
import type { ReactElement } from "react";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { Kbd } from "../primitives/kbd.js";
import { useWords } from "../provider/words-context.js";
import { useCalendarState } from "./calendar-context.js";
import { useTellMove } from "./tell-move.js";

/** While a post is carried by keys: where it would land, what stands against it, and which keys do what. */
export function CalendarMoveBar(): ReactElement | null {
  const { move: words } = useWords().calendar;
  const move = useCalendarState((state) => (state.move?.by === "keyboard" ? state.move : null));
  const post = useRecord("post", move?.postId);
  const tellMove = useTellMove();
  if (!post || !move?.schedule) return null;
  const { sentence, refusal } = tellMove(post, move.schedule);
  const keys = [
    { keys: ["←", "→"], does: words.keyDay },
    { keys: ["⇧", "↑"], does: words.keyTime },
    { keys: ["↵"], does: words.keyDrop },
    { keys: ["Esc"], does: words.keyCancel },
  ];
  return (
    <div
      role="group"
      aria-label={words.region}
      data-tdw-part="calendar-move-bar"
      {...(refusal && { "data-tdw-refused": "" })}
    >
      <Icon name={refusal ? "alert" : "keyboard"} size="sm" />
      <span data-tdw-part="calendar-move-sentence">{sentence}</span>
      <span data-tdw-part="calendar-move-keys" aria-hidden>
        {keys.map(({ keys: pressed, does }) => (
          <span key={does}>
            <Kbd keys={pressed} /> {does}
          </span>
        ))}
      </span>
    </div>
  );
}
