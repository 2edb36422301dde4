import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import type { Backend } from "@tidewire/core/backend";
import { ContentCalendar, TidewireProvider } from "@tidewire/react";
import { createRoot } from "react-dom/client";
import "@tidewire/react/styles.css";
import { monthOfPosts } from "./posts.ts";

const now = "2026-11-01T00:00:00.000Z";

declare global {
  interface Window {
    bench: { prepare(count: number): Promise<void>; mount(): void; next(): void; settled(): boolean };
  }
}

let draw: () => void = () => {};

window.bench = {
  async prepare(count) {
    const seed = smallSeed(now);
    const [channel] = seed.channels;
    const [member] = seed.members;
    if (!channel || !member) throw new Error("The seed has no channel.");
    const posts = monthOfPosts(count).map(({ id, title, at }) => ({
      is: "post" as const,
      id,
      version: 1,
      channelId: null,
      channelIds: [channel.id],
      text: title,
      texts: {},
      media: [],
      status: "scheduled" as const,
      schedule: { day: at.slice(0, 10), time: at.slice(11, 16), timeZone: "UTC" },
      at,
      deliveries: {},
      createdBy: member.id,
      createdAt: now,
      editedAt: now,
      editedBy: member.id,
      removedAt: null,
    }));
    const made = memoryBackend({
      seed: { ...seed, workspace: { ...seed.workspace, timeZone: "UTC" }, posts: [] },
      now: () => now,
    });
    const session = await made.queries["workspace.get"]({}, {});
    // The server's work is not the calendar's: this one only hands out what it has.
    const backend: Backend = {
      ...made,
      queries: {
        ...made.queries,
        "posts.list": async ({ from, to, cursor, limit }) => {
          const start = Number(cursor ?? 0);
          const found = from === null || to === null ? [] : posts.filter(({ at }) => at >= from && at < to);
          const next = start + limit < found.length ? String(start + limit) : null;
          return { records: found.slice(start, start + limit), next, total: found.length, asOf: session.asOf };
        },
      },
    };
    const root = createRoot(document.getElementById("root") as HTMLElement);
    draw = () =>
      root.render(
        <TidewireProvider backend={backend} initial={{ session, posts }} timeZone="UTC">
          <ContentCalendar defaultMonth="2026-11" />
        </TidewireProvider>,
      );
  },
  mount: () => draw(),
  next: () => document.querySelectorAll<HTMLElement>("[data-tdw-turn]")[1]?.click(),
  settled: () => document.querySelectorAll('[data-tdw-part="calendar-day"]').length >= 28,
};
