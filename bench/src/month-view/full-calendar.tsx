import FullCalendar from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import classicThemePlugin from "@fullcalendar/react/themes/classic";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/classic/palette.css";
import "@fullcalendar/react/themes/classic/theme.css";
import { createRoot } from "react-dom/client";
import { monthOfPosts } from "./posts.ts";

let draw: () => void = () => {};

window.bench = {
  async prepare(count) {
    const events = monthOfPosts(count).map(({ id, title, at }) => ({ id, title, start: at }));
    const root = createRoot(document.getElementById("root") as HTMLElement);
    draw = () =>
      root.render(
        <FullCalendar
          plugins={[dayGridPlugin, interactionPlugin, classicThemePlugin]}
          initialView="dayGridMonth"
          initialDate="2026-11-01"
          timeZone="UTC"
          height={860}
          dayMaxEvents={3}
          editable
          events={events}
        />,
      );
  },
  mount: () => draw(),
  next: () =>
    [...document.querySelectorAll("button")]
      .find((button) => /next/i.test(button.getAttribute("aria-label") ?? button.title ?? ""))
      ?.click(),
  settled: () => document.querySelectorAll('[role="gridcell"]').length >= 28,
};
