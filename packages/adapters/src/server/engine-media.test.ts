import type { MediaRef } from "@tidewire/core/composer";
import { expect, test } from "vitest";
import { createMemoryStore } from "../memory/memory-store.js";
import { engineWorld } from "./testing/engine-world.js";

const kept: MediaRef = {
  id: "m1",
  type: "png",
  kind: "image",
  bytes: 10,
  width: 4,
  height: 4,
  url: "/media/m1",
  name: "a.png",
};
const worldWith = () =>
  engineWorld(createMemoryStore(), {
    mediaOf: async (workspaceId, id) => (workspaceId === "halden-bay" && id === kept.id ? kept : undefined),
  });
const content = (media: readonly MediaRef[]) => ({ channelIds: ["instagram"], text: "x", texts: {}, media });

test("what a command says of a file is not believed: the workspace's own facts stand, with the writer's alternative text", async () => {
  const world = await worldWith();
  await world.act(
    "samir",
    "post.create",
    "p",
    content([{ ...kept, bytes: 1, url: "http://evil.test", type: "jpeg", alt: "The bay" }]),
  );
  expect((await world.post("p")).media).toEqual([{ ...kept, alt: "The bay" }]);
});

test("[I53] a file that is not the workspace's is refused, in a post and in an answer", async () => {
  const world = await worldWith();
  const foreign = { ...kept, id: "m2" };
  await expect(world.act("samir", "post.create", "p", content([foreign]))).rejects.toMatchObject({
    code: "invalid",
    facts: { rule: "media.unknown" },
  });
  await expect(
    world.act("lotte", "interaction.reply", "it-01", { text: "x", media: [foreign], seenThrough: null }),
  ).rejects.toMatchObject({ code: "invalid", facts: { rule: "media.unknown" } });
});

test("[I64] where no files are kept, a command that brings one is refused: nobody could vouch for it", async () => {
  const world = await engineWorld(createMemoryStore());
  await expect(world.act("samir", "post.create", "p", content([kept]))).rejects.toMatchObject({
    code: "invalid",
    facts: { rule: "media.unknown" },
  });
});
