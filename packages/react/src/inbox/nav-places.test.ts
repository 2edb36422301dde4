import { smallSeed, memoryBackend } from "@tidewire/adapters/memory";
import type { InteractionFilter } from "@tidewire/core/inbox";
import { describe, expect, test } from "vitest";
import { countedFilter, inQueue, kindsOf, navPlaces, queueOf, withParts } from "./nav-places.js";

const now = "2026-11-20T09:31:00.000Z";
const { channels } = smallSeed(now);
const on = (network: string) => channels.filter((channel) => channel.network === network);
const sessionOf = (memberId: string) =>
  memoryBackend({ seed: smallSeed(now), now: () => now, memberId }).queries["workspace.get"]({}, {});

describe("the places of the nav", () => {
  test.each([
    ["[SE-24] [SE-26]", "threads", ["comment"]],
    ["[SC-02]", "instagram", ["comment", "mention", "tag", "directMessage"]],
    ["[SC-02]", "facebook", ["comment", "mention", "directMessage"]],
  ])("%s %s has these kinds and no others", (_, network, kinds) => {
    expect(kindsOf(on(network), now)).toEqual(kinds);
  });

  test("[SC-32] a channel without access is no place", async () => {
    const seed = smallSeed(now);
    const only = {
      ...seed,
      grants: seed.grants.filter(({ channelId, to }) => channelId === "x" || to.kind !== "member"),
    };
    const session = await memoryBackend({ seed: only, now: () => now, memberId: "vera" }).queries["workspace.get"](
      {},
      {},
    );
    const names = navPlaces(session, {}).flatMap((place) => (place.group === "channel" ? [place.channel.id] : []));
    expect(names).toEqual(["x"]);
  });

  test("[LO-11] mine, my teams', nobody's and everyone's are each one press away", async () => {
    const places = navPlaces(await sessionOf("eero"), {});
    const owners = places.flatMap((place) => (place.group === "owner" ? [[place.owner, place.filter.ownerIds]] : []));
    expect(owners).toEqual([
      ["mine", ["eero"]],
      ["teams", ["care"]],
      ["nobody", [null]],
      ["everyone", undefined],
    ]);
  });

  test("a channel without private messages takes that filter with it", async () => {
    const filter: InteractionFilter = { queues: ["new"], kinds: ["directMessage"] };
    const threads = navPlaces(await sessionOf("noor"), filter).find(({ id }) => id === "channel threads");
    expect(threads?.filter).toEqual({ queues: ["new"], channelIds: ["threads"] });
  });

  test("what is snoozed has left New and stands under Snoozed", () => {
    expect(inQueue({ kinds: ["comment"], snoozed: true }, "new")).toEqual({
      kinds: ["comment"],
      queues: ["new"],
      snoozed: false,
    });
    expect(queueOf(inQueue({}, "snoozed"))).toBe("snoozed");
    expect(queueOf({})).toBeUndefined();
  });

  test("a pressed place counts what one sees, not what one would see without it", async () => {
    const filter: InteractionFilter = { queues: ["new"], snoozed: false, channelIds: ["x"] };
    const place = navPlaces(await sessionOf("noor"), filter).find(({ id }) => id === "channel x");
    expect(place && countedFilter(place, filter)).toEqual(filter);
  });

  test("a part taken away leaves no trace", () => {
    expect(Object.keys(withParts({ read: "unread", text: "a" }, { read: undefined }))).toEqual(["text"]);
  });
});
