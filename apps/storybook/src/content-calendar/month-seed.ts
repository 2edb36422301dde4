import { smallSeed, type Seed } from "@tidewire/adapters/memory";
import type { Channel } from "@tidewire/core/channels";
import { addDays, instantAt } from "@tidewire/core/calendar";
import { waiting, type Delivery, type Post, type PostStatus } from "@tidewire/core/composer";
import { sceneUrl, type Scene } from "./scenes.js";

const timeZone = "Europe/Oslo";

type Row = readonly [
  day: number,
  time: string,
  channels: string,
  text: string,
  scene: Scene | null,
  status: PostStatus,
];

// The day counts from the last of October, so 31 is the first of December.
const rows: readonly Row[] = [
  [2, "09:00", "instagram facebook", "Meet Abebe, keeper of the Kaffa trees", "hills", "published"],
  [3, "12:10", "threads x", "Filter or espresso first?", null, "published"],
  [4, "08:30", "instagram", "Latte art in slow motion", "latte", "published"],
  [5, "18:45", "linkedin", "We’re hiring a roaster", "roaster", "published"],
  [7, "10:00", "instagram", "Weekend hours", "cafe", "published"],
  [9, "09:00", "instagram facebook threads", "What “fresh crop” means", "beans", "published"],
  [10, "12:10", "threads", "Ask us about decaf", null, "published"],
  [11, "18:45", "x", "Grinder giveaway winners", null, "published"],
  [13, "16:00", "threads", "How we cup 40 samples", "cup", "published"],
  [14, "10:00", "instagram facebook", "Weekend hours", "cafe", "published"],
  [16, "09:00", "linkedin facebook", "Sourcing day with growers", "hills", "published"],
  [17, "08:30", "instagram facebook threads x", "Kaffa Forest is back", "bag", "published"],
  [17, "18:45", "threads", "Opening the first sack", "beans", "published"],
  [18, "18:45", "linkedin", "Sourcing day recap", "hills", "failed"],
  [19, "12:10", "threads", "What’s in your cup today?", null, "published"],
  [20, "09:00", "instagram", "Batch 14 is out of the roaster", "roaster", "published"],
  [20, "16:00", "threads instagram", "V60 in 40 seconds", "pour", "scheduled"],
  [20, "18:45", "x", "Friday playlist", null, "scheduled"],
  [21, "10:00", "instagram facebook", "Weekend hours", "cafe", "scheduled"],
  [23, "09:00", "facebook", "Holiday box, first look", "box", "review"],
  [24, "12:10", "threads", "Kaffa brew guide", "pour", "scheduled"],
  [26, "09:00", "threads instagram facebook x", "Kaffa Forest, last 90 bags", "bag", "scheduled"],
  [26, "12:10", "instagram", "Questions for Sanne?", "cup", "scheduled"],
  [26, "14:00", "linkedin", "Wholesale, one year in", null, "draft"],
  [26, "17:00", "x", "Thursday cupping is full", null, "scheduled"],
  [26, "18:45", "threads", "Packing your orders", "box", "review"],
  [
    27,
    "08:30",
    "instagram facebook threads x",
    "The holiday box is here: three coffees, one card, no queue at the post office.",
    "box",
    "scheduled",
  ],
  [27, "18:45", "threads", "What’s inside the box", "box", "draft"],
  [30, "09:00", "instagram linkedin", "Advent calendar starts", "box", "review"],
  [31, "09:00", "instagram", "Advent 1: Sidama", "beans", "draft"],
  [32, "09:00", "instagram", "Advent 2: Huila", "beans", "draft"],
  [33, "09:00", "instagram", "Advent 3: Nyeri", "beans", "draft"],
];

const withoutTime: readonly (readonly [text: string, channels: string, scene: Scene | null, edited: string])[] = [
  ["Cold brew, even in November", "instagram", "latte", "2026-11-20T07:20:00.000Z"],
  ["Interview with Petra about the co-op", "linkedin facebook", "hills", "2026-11-19T15:00:00.000Z"],
  ["Brew ratio cheat sheet", "threads x", null, "2026-11-18T09:00:00.000Z"],
  ["Dog of the week: Pølse", "instagram threads", "cafe", "2026-11-17T09:00:00.000Z"],
  ["Year in numbers", "linkedin", null, "2026-11-09T09:00:00.000Z"],
];

function media(id: string, scene: Scene | null): Post["media"] {
  if (!scene) return [];
  const facts = { type: "jpeg", kind: "image", bytes: 240_000, width: 1080, height: 1080 } as const;
  return [
    { id: `${id}-picture`, ...facts, url: sceneUrl(scene), name: `${scene}.jpg`, alt: "A drawing of the subject" },
  ];
}

/** A post for a story, whole but for what the story is about. */
export function storyPost(post: Partial<Post> & Pick<Post, "id" | "channelIds" | "text">): Post {
  return {
    is: "post",
    version: 1,
    channelId: null,
    texts: {},
    media: [],
    status: "draft",
    schedule: null,
    at: null,
    deliveries: {},
    createdBy: "noor",
    createdAt: "2026-10-20T09:00:00.000Z",
    editedAt: "2026-11-09T09:00:00.000Z",
    editedBy: "noor",
    removedAt: null,
    ...post,
  };
}

function deliveryOf(status: PostStatus, at: string, channelId: string): Delivery {
  if (status === "published")
    return { ...waiting, status, at, networkPostId: channelId, url: `https://example.com/${channelId}` };
  if (status === "failed")
    return { ...waiting, status, at, problem: "provider-limited", detail: "Daily share limit reached" };
  return waiting;
}

/** A planned post of a story on a day, at a time of the workspace. */
export function plannedPost(id: string, [index, time, channels, text, scene, status]: Row): Post {
  const day = addDays("2026-10-31", index);
  const { at } = instantAt(day, time, timeZone);
  const channelIds = channels.split(" ");
  const goesOut = status !== "draft" && status !== "review";
  const deliveries = goesOut ? Object.fromEntries(channelIds.map((each) => [each, deliveryOf(status, at, each)])) : {};
  return storyPost({
    id,
    channelIds,
    text,
    status,
    at,
    schedule: { day, time, timeZone },
    deliveries,
    media: media(id, scene),
  });
}

const accounts: Readonly<Record<string, Partial<Channel>>> = {
  threads: { accountName: "Halden Coffee", handle: "haldencoffee" },
  instagram: { accountName: "Halden Amsterdam", handle: "halden.amsterdam" },
  facebook: { accountName: "Halden Coffee Shop", handle: "haldencoffeeshop" },
  x: { accountName: "Halden Daily", handle: "haldendaily" },
  linkedin: { accountName: "Halden Wholesale", handle: "halden-wholesale" },
};

/** The same workspace with these posts. */
export function seedWith(posts: readonly Post[]): (now: string) => Seed {
  return (now) => {
    const seed = smallSeed(now);
    const channels = seed.channels.map((channel) => ({ ...channel, ...accounts[channel.id] }));
    return { ...seed, channels, posts };
  };
}

/** November of a coffee roaster: every status, a full Thursday, five drafts without a time. */
export const novemberSeed: (now: string) => Seed = seedWith([
  ...rows.map((row, index) => plannedPost(`planned-${index}`, row)),
  ...withoutTime.map(([text, channels, scene, editedAt], index) =>
    storyPost({
      id: `draft-${index}`,
      text,
      channelIds: channels.split(" "),
      editedAt,
      media: media(`draft-${index}`, scene),
    }),
  ),
]);

/** So many posts, spread over the month. */
export function fullSeed(count: number): (now: string) => Seed {
  const row = (index: number): Row => {
    const [, , channels, text, scene] = rows[index % rows.length]!;
    const day = 1 + (index % 30);
    const time = `${String(8 + (index % 11)).padStart(2, "0")}:${String((index * 7) % 60).padStart(2, "0")}`;
    return [day, time, channels, text, scene, day < 20 ? "published" : "scheduled"];
  };
  return seedWith(Array.from({ length: count }, (_, index) => plannedPost(`post-${index}`, row(index))));
}
