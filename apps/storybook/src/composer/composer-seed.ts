import { smallSeed, type Seed } from "@tidewire/adapters/memory";
import { later } from "@tidewire/core/basics";
import { waiting, type MediaRef, type Post } from "@tidewire/core/composer";
import { sceneUrl, type Scene } from "../content-calendar/scenes.js";

const timeZone = "Europe/Oslo";

/** What the mock shop writes about its best lot. */
export const kaffa =
  "Kaffa Forest is back. Wild-grown under the canopy in south-west Ethiopia, with apricot, black tea and a little forest honey.\n\n" +
  "Only 240 bags this year, roasted Tuesday, shipped Wednesday. Thank you @kaffaforestcoop for another beautiful harvest.\n\n" +
  "halden.com/kaffa #kaffaforest #slowcoffee";

const allChannels = ["threads", "instagram", "facebook", "x", "linkedin"];

function picture(scene: Scene, name: string, facts: Partial<MediaRef> = {}): MediaRef {
  return {
    id: name,
    name,
    url: sceneUrl(scene),
    type: "jpeg",
    kind: "image",
    bytes: 412_000,
    width: 1200,
    height: 1200,
    ...facts,
  };
}

const bag = picture("bag", "kaffa-bag.jpg", { alt: "A bag of Kaffa Forest coffee on a warm background" });
const roaster = picture("roaster", "roastery.jpg");

type Facts = Partial<Post> & Pick<Post, "id">;

function post(now: string, facts: Facts): Post {
  return {
    is: "post",
    version: 1,
    channelId: null,
    channelIds: ["threads", "instagram"],
    text: kaffa,
    texts: {},
    media: [],
    status: "draft",
    schedule: null,
    at: null,
    deliveries: {},
    createdBy: "noor",
    createdAt: later(now, -3_600_000),
    editedAt: later(now, -600_000),
    editedBy: "noor",
    removedAt: null,
    ...facts,
  };
}

/** The small workspace with a post for each state of the composer. */
export function composerSeed(now: string): Seed {
  const seed = smallSeed(now);
  const at = "2026-11-26T08:00:00.000Z";
  const planned = { schedule: { day: "2026-11-26", time: "09:00", timeZone }, at };
  const published = {
    ...waiting,
    status: "published",
    at: now,
    networkPostId: "1",
    url: "https://example.com/1",
  } as const;
  const posts = [
    post(now, { id: "shared", media: [bag] }),
    post(now, {
      id: "own",
      channelIds: ["threads", "instagram", "linkedin"],
      media: [bag],
      texts: {
        instagram: kaffa.replace("halden.com/kaffa #kaffaforest #slowcoffee", "Link in bio."),
        linkedin: "After eleven months of waiting, our Kaffa Forest lot has landed.",
      },
    }),
    post(now, { id: "over", channelIds: allChannels, media: [bag] }),
    post(now, {
      id: "refused-type",
      media: [bag, picture("latte", "latte.gif", { type: "gif", animated: true })],
    }),
    post(now, { id: "too-large", media: [bag, { ...roaster, bytes: 11_200_000 }] }),
    post(now, { id: "no-alt", media: [roaster] }),
    post(now, { id: "bytes", channelIds: ["threads"], text: "It’s here. ".repeat(45) }),
    post(now, {
      id: "scheduled",
      status: "scheduled",
      media: [bag],
      ...planned,
      deliveries: { threads: waiting, instagram: waiting },
    }),
    post(now, { id: "review", status: "review", media: [bag] }),
    post(now, {
      id: "gone",
      status: "published",
      media: [bag],
      ...planned,
      deliveries: { threads: published, instagram: published },
    }),
    post(now, {
      id: "right-to-left",
      channelIds: ["threads", "x"],
      text: "قهوة كافا عادت. شكرا @kaffaforestcoop #قهوة\n\nhttps://halden.com/kaffa",
    }),
  ];
  return { ...seed, posts: [...seed.posts, ...posts] };
}

/** The same, with Instagram signed out. */
export function signedOutSeed(now: string): Seed {
  const seed = composerSeed(now);
  return {
    ...seed,
    channels: seed.channels.map((channel) =>
      channel.id === "instagram" ? { ...channel, connection: "expired" } : channel,
    ),
  };
}

/** Nobody has connected anything yet. */
export function noChannelSeed(now: string): Seed {
  const seed = smallSeed(now);
  return { ...seed, channels: [], grants: [], interactions: [], messages: [], notes: [], posts: [] };
}
