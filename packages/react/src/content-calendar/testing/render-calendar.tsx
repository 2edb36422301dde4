import { render, screen, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { memoryBackend, smallSeed, type MemoryBackend, type MemoryBackendOptions } from "@tidewire/adapters/memory";
import { instantOf } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import { TidewireProvider, type TidewireProviderProps } from "../../provider/tidewire-provider.js";
import "../../styles/styles.css";
import { ContentCalendar, type ContentCalendarProps } from "../content-calendar.js";

/** The moment the tests stand at: Friday 20 November 2026, 10:31 in Oslo. */
export const now = "2026-11-20T09:31:00.000Z";
const timeZone = "Europe/Oslo";

/** A post, planned where `day` and `time` say so. */
export function makePost({ day, time, ...facts }: Partial<Post> & { id: string; day?: string; time?: string }): Post {
  const schedule = day && time ? { day, time, timeZone } : null;
  return {
    is: "post",
    version: 1,
    channelId: null,
    channelIds: ["threads"],
    text: facts.id,
    texts: {},
    media: [],
    status: schedule ? "scheduled" : "draft",
    schedule,
    at: schedule && instantOf(schedule).at,
    deliveries: {},
    createdBy: "noor",
    createdAt: "2026-11-01T09:00:00.000Z",
    editedAt: "2026-11-01T09:00:00.000Z",
    editedBy: "noor",
    removedAt: null,
    ...facts,
  };
}

export interface CalendarCase extends ContentCalendarProps {
  posts: readonly Post[];
  backend?: MemoryBackendOptions;
  provider?: Partial<TidewireProviderProps>;
  width?: number;
  height?: number;
  children?: ReactElement;
}

/** Draws a calendar over a backend in memory, as a host would. */
export function renderCalendar({
  posts,
  backend: options,
  provider,
  width = 1280,
  height = 900,
  children,
  ...props
}: CalendarCase): RenderResult & { backend: MemoryBackend } {
  const backend = memoryBackend({ now: () => now, seed: { ...smallSeed(now), posts }, ...options });
  const result = render(
    <TidewireProvider backend={backend} locale="en-GB" {...provider}>
      <div style={{ inlineSize: width, blockSize: height }}>{children ?? <ContentCalendar {...props} />}</div>
    </TidewireProvider>,
  );
  return { ...result, backend };
}

/** The cell of a day, by its full date. */
export function cellOf(date: string): Promise<HTMLElement> {
  return screen.findByRole("gridcell", { name: new RegExp(`^\\w+,? ${date}`) });
}

/** The button of a post, by its first line. */
export function postOf(title: string): Promise<HTMLElement> {
  return screen.findByRole("button", { name: new RegExp(title) });
}
