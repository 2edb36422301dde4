import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
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
      removedAt: null,
    }));
    const backend = memoryBackend({
      seed: { ...seed, workspace: { ...seed.workspace, timeZone: "UTC" }, posts },
      now: () => now,
    });
    const session = await backend.queries["workspace.get"]({}, {});
    const root = createRoot(document.getElementById("root") as HTMLElement);
    draw = () =>
      root.render(
        <TidewireProvider backend={backend} initial={{ session, posts }} timeZone="UTC">
          <ContentCalendar defaultMonth="2026-11" />
        </TidewireProvider>,
      );
  },
  mount: () => draw(),
  next: () => document.querySelector<HTMLElement>('[data-tdw-part="calendar-next"]')?.click(),
  settled: () => document.querySelectorAll('[data-tdw-part="calendar-day-cell"]').length >= 28,
};
