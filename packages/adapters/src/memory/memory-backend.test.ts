import { channelName } from "@tidewire/core/channels";
import { rulesVersion } from "@tidewire/core/commands";
import { expect, test } from "vitest";
import { memoryBackend } from "./memory-backend.js";

const at = "2026-11-20T09:00:00.000Z";
const read = { key: "k", type: "interaction.markRead" as const, id: "it-01", input: {}, by: "noor", at, rulesVersion };

test("a backend in memory answers the first two queries and carries a command out", async () => {
  const backend = memoryBackend({ now: () => at });
  const session = await backend.queries["workspace.get"]({}, {});
  expect(session).toMatchObject({ actor: { id: "noor", accountRole: "admin" }, now: at, asOf: 0 });
  const event = await backend.commands["interaction.markRead"]?.(read, {});
  expect(event).toMatchObject({
    seq: 1,
    by: "noor",
    records: [{ id: "it-01", read: "read" }],
    was: { read: "unread" },
  });
  expect(
    (await backend.queries["interactions.list"]({ filter: { read: "read" }, cursor: null, limit: 1 }, {})).asOf,
  ).toBe(1);
});

test("somebody else sees the same workspace with their own rights", async () => {
  const backend = memoryBackend({ now: () => at }).as("vera");
  expect((await backend.queries["workspace.get"]({}, {})).actor.roles).toEqual({
    threads: "viewer",
    instagram: "viewer",
    facebook: "viewer",
    x: "viewer",
    linkedin: "viewer",
  });
});

test("no system command is offered", () => {
  expect(Object.keys(memoryBackend().commands)).not.toContain("interaction.receive");
});

test("a fault before a call has no effect, one after it loses only the answer", async () => {
  const faults = ({ number }: { number: number }) =>
    number === 1 ? { before: "network" as const } : number === 2 ? { after: "timeout" as const } : undefined;
  const backend = memoryBackend({ now: () => at, faults });
  const send = () => backend.commands["interaction.markRead"]?.(read, {});
  await expect(send()).rejects.toMatchObject({ code: "network" });
  expect((await backend.engine.queriesFor(backend.caller)["workspace.get"]({}, {})).asOf).toBe(0);
  await expect(send()).rejects.toMatchObject({ code: "timeout" });
  expect(await send()).toMatchObject({ seq: 1 });
});

test("a file sent in parts is kept whole, and a part that comes again changes nothing", async () => {
  const { upload } = memoryBackend({
    probe: async ({ size }, { id }) => ({ id, type: "png", kind: "image", bytes: size }),
  });
  const { id, partBytes } = await upload!.begin({ name: "a.png", bytes: 1024 * 1024 + 5 }, {});
  await upload!.part(id, 0, new Blob([new Uint8Array(partBytes)]), {});
  expect(await upload!.resume(id, {})).toMatchObject({ parts: 1 });
  await expect(upload!.finish(id, {})).rejects.toMatchObject({ code: "invalid" });
  await upload!.part(id, 0, new Blob([new Uint8Array(partBytes)]), {});
  await upload!.part(id, 1, new Blob(["hello"]), {});
  expect(await upload!.finish(id, {})).toMatchObject({ id, name: "a.png", bytes: 1024 * 1024 + 5, type: "png" });
  await expect(upload!.part(id, 5, new Blob(["x"]), {})).rejects.toMatchObject({ code: "not-found" });
});

test("what networks do not take is refused as they count it", async () => {
  const backend = memoryBackend({ now: () => at });
  const reply = {
    key: "r",
    type: "interaction.reply" as const,
    id: "it-06",
    input: { text: "x".repeat(501), media: [], seenThrough: null },
    by: "noor",
    at,
    rulesVersion,
  };
  await expect(backend.commands["interaction.reply"]?.(reply, {})).rejects.toMatchObject({ code: "text-too-long" });
});

test("no two channels of the small seed bear the same name", async () => {
  const { channels } = await memoryBackend({ now: () => at }).queries["workspace.get"]({}, {});
  const names = channels.map(channelName);
  expect(new Set(names).size, names.join(", ")).toBe(names.length);
});
