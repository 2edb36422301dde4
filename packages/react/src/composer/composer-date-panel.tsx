"use client";
import { useId, useState, type ReactElement } from "react";
import { addMonths, compareDays, monthOf } from "@tidewire/core/calendar";
import { dayOf, instantOf, type Schedule } from "@tidewire/core/basics";
import { useSession } from "../hooks/use-session.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { PopoverPanel, type PopoverPanelProps } from "../primitives/popover-panel.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { DateGrid } from "./composer-date-grid.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { cityOf, useTimeNote } from "./schedule-words.js";

/** The open pane: a month, a time, and what they mean. */
export function ComposerDatePanel(pane: Pick<PopoverPanelProps, "id" | "anchor" | "onClose">): ReactElement {
  const { schedule } = useWords().composer;
  return (
    <PopoverPanel {...pane} part="date-popover" label={schedule.title} placement="top-start">
      <ChooseTime onDone={pane.onClose} />
    </PopoverPanel>
  );
}

const morning = "09:00";

function ChooseTime({ onDone }: { onDone: () => void }): ReactElement | null {
  const session = useSession();
  const chosen = useComposer(({ when }) => when);
  const now = new Date(useNow()).toISOString();
  if (!session) return null;
  const { timeZone } = session.workspace;
  return (
    <TimeForm
      start={chosen ?? { day: dayOf(now, timeZone), time: morning, timeZone }}
      today={dayOf(now, chosen?.timeZone ?? timeZone)}
      now={now}
      onDone={onDone}
    />
  );
}

function TimeForm({
  start,
  today,
  now,
  onDone,
}: {
  start: Schedule;
  today: string;
  now: string;
  onDone: () => void;
}): ReactElement {
  const store = useComposerStore();
  const words = useWords();
  const { schedule } = words.composer;
  const format = useFormat();
  const field = useId();
  const noteId = useId();
  const [when, setWhen] = useState(start);
  const isValid = /^\d\d:\d\d$/.test(when.time);
  const isPast = isValid && instantOf(when).at <= now;
  const note = useTimeNote(isValid ? when : null);
  const title = format.custom(`${when.day}T12:00:00.000Z`, { timeZone: "UTC", month: "long", year: "numeric" });
  const setDay = (day: string) => setWhen({ ...when, day: compareDays(day, today) < 0 ? today : day });
  return (
    <>
      <header>
        <IconButton
          icon="chevronBack"
          size="sm"
          label={schedule.previousMonth}
          disabled={monthOf(when.day) <= monthOf(today)}
          onClick={() => setDay(addMonths(when.day, -1))}
        />
        <h3 aria-live="polite">{title}</h3>
        <IconButton
          icon="chevronForward"
          size="sm"
          label={schedule.nextMonth}
          onClick={() => setDay(addMonths(when.day, 1))}
        />
      </header>
      <DateGrid value={when.day} today={today} label={title} onChange={setDay} />
      <div data-tdw-part="date-time">
        <div data-tdw-field="input" data-tdw-invalid={isPast ? "" : undefined}>
          <input
            id={field}
            type="time"
            required
            value={when.time}
            aria-label={schedule.time}
            aria-describedby={noteId}
            onChange={({ target }) => setWhen({ ...when, time: target.value })}
          />
        </div>
        <span data-tdw-text="subtle">{schedule.zone({ city: cityOf(when.timeZone) })}</span>
      </div>
      <p id={noteId} role="status" data-tdw-part="date-note">
        {isPast ? schedule.past : note}
      </p>
      <footer data-tdw-part="dialog-footer">
        <Button
          variant="ghost"
          onClick={() => {
            store.setTime(null);
            onDone();
          }}
        >
          {words.common.actions.clear}
        </Button>
        <span data-tdw-part="spacer" />
        <Button
          variant="primary"
          disabled={!isValid || isPast}
          onClick={() => {
            store.setTime(when);
            onDone();
          }}
        >
          {schedule.setTime}
        </Button>
      </footer>
    </>
  );
}
