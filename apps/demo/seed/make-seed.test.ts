import { describe, expect, test } from "vitest";
import { between, hour } from "@tidewire/core/basics";
import { channelName } from "@tidewire/core/channels";
import { replyWindowEnds } from "@tidewire/core/networks";
import type { MediaRef } from "@tidewire/core/composer";
import type { Subject } from "./conversation-row.ts";
import { makeSeed, type DemoSeed } from "./make-seed.ts";

const subjects: Subject[] = [
  "beans",
  "brew",
  "shop",
  "bags",
  "farm",
  "cupping",
  "gift",
  "team",
  "cold",
  "grinder",
  "roast",
  "cup",
];
const picture = (id: string): MediaRef => ({
  id,
  type: "jpeg",
  kind: "image",
  bytes: 20_000,
  width: 800,
  height: 800,
  url: `/media/${id}.jpg`,
  name: `${id}.jpg`,
});
const media = Object.fromEntries(subjects.map((subject) => [subject, picture(subject)])) as Record<Subject, MediaRef>;

const seedAt = (now: string): DemoSeed =>
  makeSeed({ now, media, standInUrl: "http://127.0.0.1:4810", siteUrl: "http://127.0.0.1:4800" });
const moments = [
  "2026-11-20T09:31:00.000Z",
  "2027-03-28T00:40:00.000Z",
  "2027-01-01T23:59:30.000Z",
  "2027-10-31T01:30:00.000Z",
];

describe.each(moments)("the seed at %s", (now) => {
  const { records, network, conversations } = seedAt(now);
  const of = <K extends (typeof records)[number]["is"]>(kind: K) =>
    records.filter((record): record is Extract<(typeof records)[number], { is: K }> => record.is === kind);

  test("no two records bear the same id", () => {
    const ids = records.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("there are 200 interactions or more in five languages, 8 channels on 6 networks, 60 posts", () => {
    expect(of("interaction").length).toBeGreaterThanOrEqual(200);
    expect(new Set(of("interaction").map(({ language }) => language))).toEqual(new Set(["en", "nl", "de", "fr", "fi"]));
    expect(of("channel")).toHaveLength(8);
    expect(new Set(of("channel").map((channel) => channel.network)).size).toBe(6);
    expect(of("post")).toHaveLength(60);
    expect(new Set(of("post").map(({ status }) => status))).toEqual(
      new Set(["published", "scheduled", "draft", "review", "failed"]),
    );
  });

  test("no two channels bear the same name", () => {
    const names = of("channel").map(channelName);
    expect(new Set(names).size, names.join(", ")).toBe(names.length);
  });

  test("nothing was said after now or before what it answers, and nothing is due at the start", () => {
    for (const message of of("message")) expect(between(message.at, now), message.id).toBeGreaterThanOrEqual(0);
    for (const { id, post, createdAt } of of("interaction")) if (post) expect(createdAt >= post.at, id).toBe(true);
    for (const { id, autoResolveAt } of of("interaction"))
      expect(autoResolveAt === null || autoResolveAt > now, id).toBe(true);
    for (const { id, status, at } of of("post")) expect(status !== "scheduled" || (at ?? "") > now, id).toBe(true);
  });

  test("a reply window closes within the hour, a timer runs out within the hour, some sleep, a team owns one", () => {
    const all = of("interaction");
    const channels = new Map(of("channel").map((channel) => [channel.id, channel]));
    const soon = (at: string | null) => at !== null && between(now, at) > 0 && between(now, at) < hour;
    expect(
      all.some(({ channelId, kind, lastInboundAt }) =>
        soon(replyWindowEnds(channels.get(channelId)?.network ?? "x", kind, lastInboundAt, true)),
      ),
    ).toBe(true);
    expect(all.some(({ autoResolveAt }) => soon(autoResolveAt))).toBe(true);
    expect(all.filter(({ snoozedUntil }) => snoozedUntil !== null).length).toBeGreaterThanOrEqual(2);
    expect(of("channel").some(({ connection }) => connection === "expired")).toBe(true);
    const teams = new Set(of("team").map(({ id }) => id));
    expect(all.some(({ ownerId }) => ownerId !== null && teams.has(ownerId))).toBe(true);
  });

  test("the networks are told of the same messages under the same ids", () => {
    const told = new Set(
      [...network.comments, ...network.mentions, ...network.messages].map(
        (row) => (row as { id: string; network: string }).network + (row as { id: string }).id,
      ),
    );
    for (const { facts, messages } of conversations)
      for (const { networkId } of messages)
        if (networkId !== null) expect(told.has(facts.channel.network + networkId), networkId).toBe(true);
  });
});

test("the same moment gives the same seed", () => {
  expect(seedAt(moments[0] ?? "")).toEqual(seedAt(moments[0] ?? ""));
});
