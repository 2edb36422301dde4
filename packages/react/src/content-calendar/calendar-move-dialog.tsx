"use client";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { moveToDay, moveToTime, dayOf } from "@tidewire/core/calendar";
import type { Schedule } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import { useRecord } from "../hooks/use-record.js";
import { Button } from "../primitives/button.js";
import { Dialog } from "../primitives/dialog.js";
import { Reason } from "../primitives/reason.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { focusPost } from "./calendar-focus.js";
import { useTellMove } from "./tell-move.js";

/** Chooses a day and a time for a post: the way for those who neither drag nor use keys. */
export function CalendarMoveDialog(): ReactElement | null {
  const choosing = useCalendarState((state) => state.choosing);
  const post = useRecord("post", choosing?.postId);
  return choosing && post ? <Choose key={post.id} post={post} offered={choosing.schedule} /> : null;
}

function Choose({ post, offered }: { post: Post; offered: Schedule }): ReactElement {
  const words = useWords();
  const { set, rootRef, timeZone } = useCalendar();
  const { mover } = useCalendarDrag();
  const tellMove = useTellMove();
  const [schedule, setSchedule] = useState(offered);
  const [incomplete, setIncomplete] = useState(false);
  const form = useId();
  const { move } = words.calendar;
  const isNew = post.at === null;
  const { day, time, notes, refusal } = tellMove(post, schedule);

  const close = () => {
    set({ choosing: null });
    focusPost(rootRef, post.id, post.at === null ? null : dayOf(post.at, timeZone));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!refusal && !incomplete && mover.schedule(post, schedule)) close();
  };
  // A field that is being emptied has no value yet; the schedule keeps the last whole one.
  const change = (value: string, set: (value: string) => Schedule) => {
    setIncomplete(value === "");
    if (value !== "") setSchedule(set(value));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      part="calendar-move-dialog"
      title={isNew ? move.scheduleTitle : move.title}
      footer={
        <>
          <Button onClick={close}>{words.common.actions.cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            disabled={refusal !== undefined || incomplete}
            aria-describedby={`${form}-told`}
          >
            {isNew ? move.schedule : move.confirm}
          </Button>
        </>
      }
    >
      <form id={form} data-tdw-part="calendar-move-form" onSubmit={submit}>
        <label data-tdw-part="field">
          <span data-tdw-part="label">{move.date}</span>
          <input
            type="date"
            required
            autoFocus
            data-tdw-field="input"
            defaultValue={offered.day}
            onChange={({ target }) => change(target.value, (day) => moveToDay(schedule, day))}
          />
        </label>
        <label data-tdw-part="field">
          <span data-tdw-part="label">{move.time}</span>
          <input
            type="time"
            required
            data-tdw-field="input"
            defaultValue={offered.time}
            onChange={({ target }) => change(target.value, (time) => moveToTime(schedule, time.slice(0, 5)))}
          />
        </label>
        <div id={`${form}-told`} aria-live="polite">
          {refusal ? (
            <Reason icon="alert">{refusal}</Reason>
          ) : (
            <p data-tdw-part="calendar-move-sentence">
              {[move.label({ day, time }), notes].filter(Boolean).join(". ")}
            </p>
          )}
        </div>
        {schedule.timeZone !== timeZone && <p data-tdw-part="hint">{move.zone({ zone: schedule.timeZone })}</p>}
      </form>
    </Dialog>
  );
}
