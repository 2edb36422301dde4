import { describe, expect, test } from "vitest";
import { volatileStorage } from "../sync/volatile-storage.js";
import { heldPlatform } from "../testing/platform.js";
import { start } from "../testing/world.js";
import { createDrafts } from "./drafts.js";

const place = "reply:i1";

function tabs(count: number) {
  const storage = volatileStorage<{ key: string }>();
  const platform = heldPlatform(start, "tab");
  const kept = async () => (await storage.drafts()).find(({ key }) => key === place)?.text;
  return { storage, platform, kept, drafts: Array.from({ length: count }, () => createDrafts(storage, platform)) };
}

describe("drafts", () => {
  test("[I34] are in storage 300 ms after a key press, and at once when the page goes", async () => {
    const { platform, kept, drafts } = tabs(1);
    drafts[0]?.set(place, "Hel");
    await platform.pass(299);
    expect(await kept()).toBeUndefined();
    await platform.pass(1);
    expect(await kept()).toBe("Hel");
    drafts[0]?.set(place, "Hello");
    drafts[0]?.flush();
    expect(await kept()).toBe("Hello");
  });

  test("are cleared only while they are what was accepted", async () => {
    const { platform, kept, drafts } = tabs(1);
    drafts[0]?.set(place, "Hello again");
    drafts[0]?.clear(place, "Hello");
    await platform.pass(1_000);
    expect(await kept()).toBe("Hello again");
    drafts[0]?.clear(place, "Hello again");
    await platform.pass(1_000);
    expect(await kept()).toBeUndefined();
  });

  test("[I34] what a command carries is off the screen at once, and in storage for its row to take", async () => {
    const { platform, kept, drafts } = tabs(1);
    drafts[0]?.set(place, "Hello");
    await platform.pass(300);
    drafts[0]?.set(place, "Hello, Ines");
    expect(drafts[0]?.carry([{ key: place, text: "Hello" }])).toBeUndefined();
    expect(drafts[0]?.carry([{ key: place, text: "Hello, Ines" }])).toEqual({
      keys: [place],
      texts: ["Hello, Ines", "Hello"],
    });
    expect(drafts[0]?.view.texts[place]).toBeUndefined();
    await platform.pass(60_000);
    expect(await kept()).toBe("Hello");
  });

  test("[I34] what another tab types in the same place is not removed with one's own", async () => {
    const { platform, kept, drafts } = tabs(2);
    const [one, other] = drafts;
    one?.set(place, "From one");
    await platform.pass(300);
    other?.set(place, "From the other, longer");
    await platform.pass(300);
    one?.clear(place, "From one");
    await platform.pass(300);
    expect(await kept()).toBe("From the other, longer");
    expect(one?.view.texts[place]).toBeUndefined();
  });

  test("what was sent is not there again when the page goes right after", async () => {
    const { platform, kept, drafts } = tabs(1);
    drafts[0]?.set(place, "Hello");
    await platform.pass(300);
    drafts[0]?.clear(place, "Hello");
    drafts[0]?.flush();
    expect(await kept()).toBeUndefined();
  });

  test("what is typed before storage answers stays, and what was cleared does not come back", async () => {
    const { platform, drafts, storage } = tabs(2);
    await storage.putDraft(place, "Of yesterday");
    await storage.putDraft("note:i1", "A note of yesterday");
    const loaded = drafts[0]?.load();
    drafts[0]?.set(place, "Of today");
    await loaded;
    expect(drafts[0]?.view.texts).toEqual({ [place]: "Of today", "note:i1": "A note of yesterday" });
    drafts[0]?.clear("note:i1", "A note of yesterday");
    await platform.pass(300);
    await drafts[0]?.load();
    expect(drafts[0]?.view.texts).toEqual({ [place]: "Of today" });
  });

  test("[F16] stay on the screen where storage does not answer", async () => {
    const platform = heldPlatform(start, "tab");
    const never = () => new Promise<never>(() => {});
    const drafts = createDrafts({ drafts: never, putDraft: never, removeDraft: never }, platform);
    const loaded = drafts.load();
    drafts.set(place, "Hello");
    await platform.pass(60_000);
    await loaded;
    expect(drafts.view.texts[place]).toBe("Hello");
  });
});
