import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MediaFacts } from "./media-facts.js";
import { previewPost } from "./preview-post.js";

const file = (id: string): MediaFacts => ({ id, type: "jpeg", kind: "image", bytes: 1000, width: 1200, height: 600 });
const files = (count: number) => Array.from({ length: count }, (_, index) => file(`m${index}`));
const cells = (count: number) => previewPost("", files(count), { network: "x" }).media;

describe("what a post will look like", () => {
  test("links, names and tags stand in runs of their own", () => {
    expect(previewPost("hi @anna, see https://example.com #fun", [], { network: "threads" }).runs).toEqual([
      { kind: "text", text: "hi " },
      { kind: "mention", text: "@anna" },
      { kind: "text", text: ", see " },
      { kind: "url", text: "https://example.com" },
      { kind: "text", text: " " },
      { kind: "hashtag", text: "#fun" },
    ]);
  });

  test("a long caption is folded before a word, and whole behind it", () => {
    const text = "word ".repeat(60).trim();
    const preview = previewPost(text, [], { network: "instagram" });
    const folded = preview.folded.map((run) => run.text).join("");
    expect(preview.isFolded).toBe(true);
    expect(folded.length).toBeLessThanOrEqual(125);
    expect(text.startsWith(`${folded} `)).toBe(true);
    expect(preview.runs.map((run) => run.text).join("")).toBe(text);
  });

  test("many short lines fold too", () => {
    expect(previewPost("a\n".repeat(10), [], { network: "linkedin" })).toMatchObject({
      isFolded: true,
      folded: [{ text: "a\na\na" }],
    });
  });

  test("where a network takes no text, none is shown", () => {
    expect(previewPost("hi", [], { network: "instagram", surface: "story" }).runs).toEqual([]);
  });

  test.each([
    [0, [], 0],
    [1, [[1, 1, 2, 2]], 0],
    [
      2,
      [
        [1, 1, 1, 2],
        [2, 1, 1, 2],
      ],
      0,
    ],
    [
      3,
      [
        [1, 1, 1, 2],
        [2, 1, 1, 1],
        [2, 2, 1, 1],
      ],
      0,
    ],
    [
      4,
      [
        [1, 1, 1, 1],
        [2, 1, 1, 1],
        [1, 2, 1, 1],
        [2, 2, 1, 1],
      ],
      0,
    ],
    [
      7,
      [
        [1, 1, 1, 1],
        [2, 1, 1, 1],
        [1, 2, 1, 1],
        [2, 2, 1, 1],
      ],
      3,
    ],
  ])("%i files fill a grid", (count, places, more) => {
    const grid = cells(count);
    expect(grid.cells.map(({ column, row, columns, rows }) => [column, row, columns, rows])).toEqual(places);
    expect(grid.more).toBe(more);
  });

  test("ten files of an album are all shown, in pairs, an odd one above them", () => {
    const album = (count: number) => previewPost("", files(count), { network: "telegram" }).media;
    expect(album(10)).toMatchObject({ more: 0, aspect: 0.64 });
    expect(album(10).cells.at(-1)).toMatchObject({ column: 2, row: 5, columns: 1, rows: 1 });
    expect(album(5).cells.map(({ column, row, columns, rows }) => [column, row, columns, rows])).toEqual([
      [1, 1, 2, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1],
      [1, 3, 1, 1],
      [2, 3, 1, 1],
    ]);
  });

  test.each([
    ["x", "see a.com/one and https://B.com:80/two?q=1", { url: "https://B.com:80/two?q=1", host: "b.com" }],
    ["threads", "see a.com/one and https://b.com/two, https://c.com", { url: "https://b.com/two", host: "b.com" }],
    ["bluesky", "(see a.com/one) https://b.com", { url: "https://a.com/one", host: "a.com" }],
    ["mastodon", "https://example.com/日本.", { url: "https://example.com/日本", host: "example.com" }],
    ["telegram", "a.com and b.com", { url: "https://a.com", host: "a.com" }],
    ["linkedin", "https://example.com", undefined],
    ["instagram", "https://example.com", undefined],
    ["x", "no link", undefined],
  ] as const)("the card on %s of %s", (network, text, card) => {
    expect(previewPost(text, [], { network }).card).toEqual(card);
    expect(previewPost(text, [file("m")], { network }).card).toBeUndefined();
  });

  test("the fold never cuts a character", () => {
    const family = "👨‍👩‍👧‍👦";
    const { folded } = previewPost(family.repeat(100), [], { network: "instagram" });
    expect(folded.map((run) => run.text).join("")).toBe(family.repeat(11));
  });

  test("one file alone keeps its shape, turned as it is seen", () => {
    expect(cells(1).aspect).toBe(2);
    const turned = { ...file("m"), rotation: 90 } as const;
    expect(previewPost("", [turned], { network: "threads" }).media).toMatchObject({ form: "carousel", aspect: 0.5 });
  });

  test("the runs are the text, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.constantFrom("x", "instagram", "linkedin", "facebook", "threads"),
        (text, network) => {
          const { runs, folded } = previewPost(text, [], { network });
          expect(runs.map((run) => run.text).join("")).toBe(text);
          expect(text.startsWith(folded.map((run) => run.text).join(""))).toBe(true);
        },
      ),
    );
  });
});
