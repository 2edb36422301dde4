import { day, hour, later, minute, wallClock, type Instant } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";

type Delivery = Post["deliveries"][string];

const timeZone = "Europe/Oslo";
const waiting: Delivery = { status: "waiting", at: null, networkPostId: null, url: null, problem: null, detail: null };

function published(channelId: string, postId: string, at: Instant): Delivery {
  return {
    ...waiting,
    status: "published",
    at,
    networkPostId: `${channelId}-${postId}`,
    url: `https://example.com/${channelId}/${postId}`,
  };
}

type PostFacts = Pick<Post, "id" | "channelIds" | "text" | "status"> & {
  readonly at?: Instant;
  readonly deliveries?: Post["deliveries"];
  readonly by?: string;
};

function post(now: Instant, { by = "samir", at, deliveries = {}, ...facts }: PostFacts): Post {
  const clock = at === undefined ? null : wallClock(at, timeZone);
  return {
    is: "post",
    version: 1,
    channelId: null,
    texts: {},
    media: [],
    schedule: clock && { day: clock.day, time: clock.time, timeZone },
    at: at ?? null,
    deliveries,
    createdBy: by,
    createdAt: later(now, -9 * day),
    editedAt: later(now, -5 * day),
    editedBy: by,
    removedAt: null,
    ...facts,
  };
}

/** Nine posts, from an idea to one that a network refused. */
export function seedPosts(now: Instant): readonly Post[] {
  const out = (id: string, channelIds: readonly string[], text: string, at: Instant) =>
    post(now, {
      id,
      channelIds,
      text,
      status: "published",
      at,
      deliveries: Object.fromEntries(channelIds.map((channelId) => [channelId, published(channelId, id, at)])),
    });
  const planned = (id: string, channelIds: readonly string[], text: string, at: Instant, by?: string) =>
    post(now, {
      id,
      channelIds,
      text,
      status: "scheduled",
      at,
      deliveries: Object.fromEntries(channelIds.map((channelId) => [channelId, waiting])),
      ...(by !== undefined && { by }),
    });
  const wholeMinute = `${now.slice(0, 16)}:00.000Z`;
  return [
    out("post-01", ["instagram"], "First light over the bay, seen from room 301.", later(wholeMinute, -2 * day)),
    out(
      "post-02",
      ["facebook"],
      "The garden rooms are open again. Breakfast on your own terrace from eight.",
      later(wholeMinute, -4 * day),
    ),
    out(
      "post-03",
      ["threads", "x"],
      "Fish soup night: every Thursday, until the pot is empty.",
      later(wholeMinute, -day),
    ),
    out(
      "post-04",
      ["linkedin"],
      "We are looking for six interns for the summer: kitchen, front desk and gardens.",
      later(wholeMinute, -3 * day),
    ),
    planned(
      "post-05",
      ["threads", "x", "facebook"],
      "Storm season is coming. So are our longest breakfasts.",
      later(wholeMinute, 20 * hour),
    ),
    planned(
      "post-06",
      ["linkedin"],
      "How we cut our laundry water by a third: a short report from the basement.",
      later(wholeMinute, 2 * day + 3 * hour),
      "lotte",
    ),
    planned(
      "post-07",
      ["facebook"],
      "Advent dinners: four Sundays, four menus, one long table.",
      later(wholeMinute, 6 * day),
    ),
    post(now, {
      id: "post-08",
      channelIds: ["threads", "linkedin"],
      text: "Idea: portraits of the people behind the front desk.",
      status: "draft",
      by: "lotte",
    }),
    post(now, {
      id: "post-09",
      channelIds: ["facebook", "x"],
      text: "New winter opening hours for the sauna: 15:00 to 22:00.",
      status: "failed",
      at: later(wholeMinute, -6 * hour - 30 * minute),
      deliveries: {
        facebook: published("facebook", "post-09", later(wholeMinute, -6 * hour - 30 * minute)),
        x: {
          ...waiting,
          status: "failed",
          at: later(wholeMinute, -6 * hour - 29 * minute),
          problem: "provider-limited",
          detail: "Rate limit exceeded",
        },
      },
    }),
  ];
}
