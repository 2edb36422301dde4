import { expect, test, vi } from "vitest";
import { checkMedia, checkText, measureText, previewPost, splitThread, type MediaFacts } from "../composer.js";
import {
  allNetworks,
  isPublishedOn,
  networkAllows,
  networkName,
  replyWindowEnds,
  rulesFor,
  type NetworkId,
} from "../networks.js";
import { contradictionsIn } from "./testing/contradictions-in.js";

// What a new network's author writes: one file of facts, and its lines in the one list.
vi.mock("./networks-by-id.js", async (original) => {
  const known = await original<typeof import("./networks-by-id.js")>();
  const { exampleInteractions, exampleLooks, exampleMedia, exampleTerms, exampleText } =
    await import("./testing/example-network.js");
  return {
    networkIds: [...known.networkIds, "example"],
    textById: { ...known.textById, example: exampleText },
    looksById: { ...known.looksById, example: exampleLooks },
    mediaById: { ...known.mediaById, example: exampleMedia },
    interactionsById: { ...known.interactionsById, example: exampleInteractions },
    termsById: { ...known.termsById, example: exampleTerms },
  };
});

const network = "example" as NetworkId;
const image: MediaFacts = { id: "m1", type: "png", kind: "image", bytes: 1000, width: 10, height: 10 };
const now = "2026-11-20T09:00:00.000Z";

test("it is offered with the others, under its name, and its facts are sound", () => {
  expect(allNetworks.at(-1)?.id).toBe("example");
  expect(allNetworks).toHaveLength(15);
  expect(contradictionsIn(rulesFor(network))).toEqual([]);
  expect([networkName("example"), isPublishedOn(network)]).toEqual(["Example", true]);
});

test("its texts are counted, cut and linked by its rules", () => {
  expect(measureText("12345678\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", { network })).toMatchObject({
    count: 9,
    remaining: 1,
    problems: [],
  });
  expect(measureText("12345678901", { network }).problems).toMatchObject([
    { code: "text.tooLong", rule: "example.post.text", params: { network: "Example", over: 1 } },
  ]);
  expect(checkText("ééé", { network, surface: "comment" })).toMatchObject([{ rule: "example.comment.text" }]);
  expect(splitThread("one two three four", { network }).every((part) => part.length <= 10)).toBe(true);
  expect(previewPost("hi @anna", [image], { network })).toMatchObject({
    runs: [{ kind: "text" }, { kind: "mention", text: "@anna" }],
    media: { form: "mosaic" },
  });
});

test("its files are checked", () => {
  const codes = (...media: readonly MediaFacts[]) => checkMedia(media, { network }).map(({ rule }) => rule);
  expect(codes(image)).toEqual([]);
  expect(codes({ ...image, bytes: 1001 })).toEqual(["example.post.media.image.maxBytes"]);
  expect(codes({ ...image, type: "jpeg" })).toEqual(["example.post.media.image.formats"]);
  expect(codes({ ...image, type: "mp4", kind: "video" })).toEqual(["example.post.media.video"]);
});

test("what may be done about its interactions is judged", () => {
  const facts = { network, kind: "comment", account: {}, now } as const;
  expect(networkAllows("hide", facts).allowed).toBe(true);
  expect(networkAllows("like", facts)).toMatchObject({ allowed: false, rule: "example.comment.like" });
  expect(networkAllows("reply", { ...facts, lastInboundAt: "2026-11-20T07:59:00.000Z" })).toMatchObject({
    rule: "example.comment.reply.window",
  });
  expect(networkAllows("receive", { ...facts, kind: "directMessage" }).allowed).toBe(false);
  expect(replyWindowEnds(network, "comment", now)).toBe("2026-11-20T10:00:00.000Z");
});
