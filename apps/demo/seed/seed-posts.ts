import { addDays, dayOf, instantAt, wallClock } from "@tidewire/core/calendar";
import { hour, later, minute, type Instant } from "@tidewire/core/basics";
import { waiting, type Delivery, type MediaRef, type Post, type PostStatus } from "@tidewire/core/composer";
import type { Channel } from "@tidewire/core/channels";
import type { Subject } from "./conversation-row.ts";
import {
  channelLetters,
  draftRows,
  failedRow,
  publishedRows,
  reviewRows,
  scheduledRows,
  type PostRow,
} from "./post-rows.ts";
import { timeZone } from "./seed-people.ts";
import type { Chance } from "./make-chance.ts";

/** One post on one network, as the stand-in knows it. */
export interface NetworkPost {
  readonly id: string;
  readonly channel: Channel;
  readonly subject: Subject;
  readonly text: string;
  readonly at: Instant;
  readonly likes: number;
}

export interface SeededPosts {
  readonly posts: readonly Post[];
  readonly networkPosts: readonly NetworkPost[];
}

export interface PostsOptions {
  readonly now: Instant;
  readonly chance: Chance;
  readonly channels: readonly Channel[];
  readonly media: Readonly<Record<Subject, MediaRef>>;
  readonly standInUrl: string;
}

const times = ["08:15", "09:00", "10:30", "12:00", "13:15", "16:00", "17:30", "19:00"];
const writers = ["samir", "samir", "lotte", "camille"];

/** Sixty posts: four weeks back, today, four weeks ahead, drafts, some that wait for approval, one that failed. */
export function makePosts({ now, chance, channels, media, standInUrl }: PostsOptions): SeededPosts {
  const today = dayOf(now, timeZone);
  const wholeMinute = `${now.slice(0, 15)}0:00.000Z`;
  const posts: Post[] = [];
  const networkPosts: NetworkPost[] = [];
  const at = (days: number) => instantAt(addDays(today, days), chance.pick(times), timeZone).at;

  function add(row: PostRow, status: PostStatus, when: Instant | null, failedOn?: string): void {
    const [subject, letters, text] = row;
    const id = `post-${String(posts.length + 1).padStart(2, "0")}`;
    const channelIds = Array.from(letters).flatMap((letter) => channelLetters[letter] ?? []);
    const clock = when === null ? null : wallClock(when, timeZone);
    const out = status === "published" || status === "failed";
    const deliveries: [string, Delivery][] = channelIds.map((channelId) => {
      const channel = channels.find((each) => each.id === channelId);
      if (!out || !channel || when === null) return [channelId, waiting];
      if (channelId === failedOn)
        return [
          channelId,
          {
            ...waiting,
            status: "failed",
            at: later(when, 4_000),
            problem: "provider-limited",
            detail: "rate_limited: Too many requests. Try again in 15 minutes.",
          },
        ];
      const networkPost = { id: `${id}-${channelId}`, channel, subject, text, at: when, likes: 12 + chance.below(480) };
      networkPosts.push(networkPost);
      const url = `${standInUrl}/${channel.network}/posts/${networkPost.id}`;
      return [
        channelId,
        { ...waiting, status: "published", at: later(when, 3_000), networkPostId: networkPost.id, url },
      ];
    });
    const planned = out || status === "scheduled";
    const by = chance.pick(writers);
    posts.push({
      is: "post",
      id,
      version: 1,
      channelId: null,
      channelIds,
      text,
      texts: {},
      media: [media[subject]],
      status,
      schedule: clock && { day: clock.day, time: clock.time, timeZone },
      at: when,
      deliveries: planned ? Object.fromEntries(deliveries) : {},
      createdBy: by,
      createdAt: later(when !== null && when < now ? when : now, -(1 + chance.below(9)) * 24 * hour),
      editedAt: later(when !== null && when < now ? when : now, -(30 + chance.below(900)) * minute),
      editedBy: by,
      removedAt: null,
    });
  }

  publishedRows.forEach((row, index) => {
    const recent = [later(wholeMinute, -80 * minute), later(wholeMinute, -5 * hour), later(wholeMinute, -22 * hour)][
      index
    ];
    add(row, "published", recent ?? at(-2 - Math.floor(((index - 3) * 26) / (publishedRows.length - 3))));
  });
  scheduledRows.forEach((row, index) => {
    const soon = [later(wholeMinute, 3 * hour), later(wholeMinute, 21 * hour)][index];
    add(row, "scheduled", soon ?? at(1 + Math.floor((index * 27) / scheduledRows.length)));
  });
  reviewRows.forEach((row, index) => add(row, "review", at(2 + index * 3)));
  draftRows.forEach((row, index) => add(row, "draft", index < 2 ? at(4 + index * 5) : null));
  add(failedRow, "failed", later(wholeMinute, -26 * hour), "x-halden");
  return { posts, networkPosts };
}
