import FullCalendar from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import classicThemePlugin from "@fullcalendar/react/themes/classic";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/classic/palette.css";
import "@fullcalendar/react/themes/classic/theme.css";
import { createRef, type ComponentRef } from "react";
import { createRoot } from "react-dom/client";
import { monthOfPosts } from "./posts.ts";

let draw: () => void = () => {};
const calendar = createRef<ComponentRef<typeof FullCalendar>>();

window.bench = {
  async prepare(count) {
    const events = monthOfPosts(count).map(({ id, title, at }) => ({ id, title, start: at }));
    const root = createRoot(document.getElementById("root") as HTMLElement);
    draw = () =>
      root.render(
        <FullCalendar
          ref={calendar}
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
  next: () => calendar.current?.getApi().next(),
  settled: () => document.querySelectorAll("#root *").length >= 200,
};
