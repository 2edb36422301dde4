import { day, hour, later, minute } from "@tidewire/core/basics";
import type { Interaction } from "@tidewire/core/inbox";
import { smallSeed } from "@tidewire/adapters/memory";
import { describe, expect, test } from "vitest";
import { dueOf } from "./item-due.js";

const now = "2026-11-20T09:31:00.000Z";
const message = smallSeed(now).interactions.find(({ id }) => id === "it-01") as Interaction;

describe("what presses on a row", () => {
  // Instagram gives a person seven days from the last message.
  test.each([
    ["nothing, a day and more before the window closes", -5 * day, undefined],
    ["the window, on its last day", -7 * day + 20 * hour, { what: "window", tone: undefined }],
    ["the window as a warning in its last four hours", -7 * day + 3 * hour, { what: "window", tone: "warning" }],
    ["the window as a danger in its last hour", -7 * day + 20 * minute, { what: "window", tone: "danger" }],
    ["nothing once it has closed", -7 * day - minute, undefined],
  ])("is %s", (_, since, due) => {
    const found = dueOf({ ...message, lastInboundAt: later(now, since) }, "instagram", now);
    expect(found && { what: found.what, tone: found.tone }).toEqual(due);
  });

  test("[SC-22] is the auto-resolve on its last day", () => {
    expect(dueOf({ ...message, autoResolveAt: later(now, 2 * hour) }, "instagram", now)).toMatchObject({
      what: "autoResolve",
      tone: "warning",
    });
  });

  test("is nothing for what is resolved", () => {
    expect(
      dueOf(
        { ...message, queue: "resolved", autoResolveAt: null, lastInboundAt: later(now, -7 * day + hour) },
        "instagram",
        now,
      ),
    ).toBeUndefined();
  });
});
