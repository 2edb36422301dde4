import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyContent, readDraft, sameContent, writeDraft, type ComposerDraft } from "./composer-draft.js";

const draft: ComposerDraft = {
  postId: "p1",
  newId: "p2",
  content: {
    channelIds: ["threads"],
    text: "Soup",
    texts: { threads: "Soup!" },
    media: [{ id: "m", url: "blob:1", name: "a.jpg", type: "jpeg", kind: "image", bytes: 3, alt: "Soup" }],
  },
  setAside: { x: "old" },
  when: { day: "2026-11-26", time: "09:00", timeZone: "Europe/Oslo" },
  base: emptyContent,
};

describe("a draft on the device", () => {
  test("comes back as it was written", () => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });

  test("[I01] whatever else stands there is nothing, and never an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const found = readDraft(text);
        if (found) expect(typeof found.content.text).toBe("string");
      }),
    );
    expect(readDraft(undefined)).toBeUndefined();
    expect(readDraft("Half a thought")).toBeUndefined();
    expect(readDraft('{"content":{"text":1,"channelIds":[]}}')).toBeUndefined();
  });

  test("a description or the order of files makes another content, the order of own texts does not", () => {
    const { content } = draft;
    const [file] = content.media;
    expect(sameContent(content, { ...content, media: file ? [{ ...file, alt: "Stew" }] : [] })).toBe(false);
    expect(sameContent({ ...content, texts: { a: "1", b: "2" } }, { ...content, texts: { b: "2", a: "1" } })).toBe(
      true,
    );
  });
});
