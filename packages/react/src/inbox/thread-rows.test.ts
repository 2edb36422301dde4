import type { ThreadEntry } from "@tidewire/core/inbox";
import { smallSeed } from "@tidewire/adapters/memory";
import { describe, expect, test } from "vitest";
import { firstNew, threadRows } from "./thread-rows.js";

const now = "2026-11-20T09:31:00.000Z";
const { messages, notes } = smallSeed(now);
const said: readonly ThreadEntry[] = messages
  .filter(({ interactionId }) => interactionId === "it-03")
  .map((message) => ({ is: "message", id: message.id, at: message.at, message }));
const noted: readonly ThreadEntry[] = notes.map((note) => ({ is: "note", id: note.id, at: note.at, note }));
const done = (type: string): ThreadEntry => ({
  is: "history",
  id: type,
  at: now,
  entry: { seq: 1, key: type, type, by: "noor", at: now, changed: {} },
});

describe("the lines of a thread", () => {
  test("what came in after our last answer is new", () => {
    expect(firstNew(said)).toBe("it-03-m3");
    expect(firstNew(said.slice(0, 2))).toBeUndefined();
    expect(firstNew(said.slice(0, 1))).toBe("it-03-m1");
  });

  test("a day is said once, and the new part has its line", () => {
    const rows = threadRows([...said, ...noted], (at) => at.slice(0, 10), "it-03-m3");
    expect(rows.map(({ is, key }) => `${is} ${key}`)).toEqual([
      "day day it-03-m1",
      "entry message it-03-m1",
      "entry message it-03-m2",
      "new new",
      "entry message it-03-m3",
      "entry note it-03-n1",
    ]);
  });

  test.each([
    ["interaction.resolve", 2],
    ["interaction.markRead", 0],
    ["interaction.reply", 0],
  ])("%s takes %i lines", (type, count) => {
    expect(threadRows([done(type)], () => "today", undefined)).toHaveLength(count);
  });
});
