import { describe, expect, test } from "vitest";
import type { AccountFacts, NetworkId, Surface } from "../networks.js";
import { checkMedia } from "./check-media.js";
import type { MediaFacts } from "./media-facts.js";
import { probeMedia } from "./probe-media.js";
import { gif, jpeg, movie, png, still } from "./probe/testing/sample-files.js";

const image: MediaFacts = { id: "m1", type: "jpeg", kind: "image", bytes: 1000, width: 1080, height: 1080 };
const video: MediaFacts = {
  id: "m2",
  type: "mp4",
  kind: "video",
  bytes: 200_000,
  width: 576,
  height: 1024,
  seconds: 10,
  codec: "h264",
};
const threads = { network: "threads" } as const;
const copies = (file: MediaFacts, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...file, id: `m${index}` }));

describe("Threads", () => {
  test.each([
    ["JPEG", jpeg()],
    ["PNG", png()],
    ["MOV", movie({ brand: "qt  " })],
    ["MP4", movie()],
  ])("[SE-10] %s is taken", async (_name, bytes) => {
    expect(checkMedia([await probeMedia(bytes)], threads)).toEqual([]);
  });

  test.each([
    ["GIF that stands still", gif(1), "gif"],
    ["GIF that moves", gif(2), "gif"],
    ["HEIC", still("heic"), "heic"],
    ["AVIF", still("avif", 640, 480), "avif"],
    ["PDF", new TextEncoder().encode("%PDF-1.7"), "pdf"],
    ["SVG", new TextEncoder().encode("<svg/>"), "svg"],
    ["text", new TextEncoder().encode("hello"), "unknown"],
  ])("[SE-10] %s is refused, and the reason names what it is", async (_name, bytes, type) => {
    expect(checkMedia([await probeMedia(bytes, { id: "m1" })], threads)).toMatchObject([
      { code: "media.type", severity: "error", mediaId: "m1", params: { type, allowed: "jpeg, png, mp4, mov" } },
    ]);
  });

  test("[SE-11] a GIF that is called a PNG is refused as a GIF", async () => {
    const file = new File([gif(2)], "photo.png", { type: "image/png" });
    expect(checkMedia([await probeMedia(file)], threads)).toMatchObject([
      { code: "media.type", params: { type: "gif" } },
    ]);
  });

  test.each([
    ["[SE-12]", image, 8_000_000, "threads.post.media.image.maxBytes"],
    ["[SE-13]", video, 1_000_000_000, "threads.post.media.video.maxBytes"],
  ])("%s the limit is taken, one byte more is refused with both sizes", (_id, file, limit, rule) => {
    expect(checkMedia([{ ...file, bytes: limit }], threads)).toEqual([]);
    expect(checkMedia([{ ...file, bytes: limit + 1 }], threads)).toEqual([
      {
        code: "media.tooLarge",
        severity: "error",
        rule,
        params: { network: "Threads", value: limit + 1, limit },
        mediaId: file.id,
      },
    ]);
  });

  test("[SE-14] the same file is judged anew by each network that is added", () => {
    const moving: MediaFacts = { ...image, type: "gif", animated: true };
    const codes = (network: NetworkId) => checkMedia([moving], { network }).map(({ code }) => code);
    expect([codes("threads"), codes("x")]).toEqual([["media.type"], []]);
  });

  test("[SE-E10] 20 files may stand together, pictures and films mixed; 21 may not", () => {
    expect(checkMedia([...copies(image, 10), ...copies(video, 10)], threads)).toEqual([]);
    expect(checkMedia(copies(image, 21), threads)).toMatchObject([
      { code: "media.tooMany", params: { count: 21, limit: 20 } },
    ]);
  });

  test("a picture that the network makes smaller itself is warned about", () => {
    expect(checkMedia([{ ...image, width: 4000, height: 4000 }], threads)).toMatchObject([
      { code: "media.tooWide", severity: "warning" },
    ]);
  });
});

describe("the other networks", () => {
  test.each([
    ["four pictures on X", copies(image, 4), { network: "x" }, []],
    ["five pictures on X", copies(image, 5), { network: "x" }, ["media.tooMany"]],
    ["a picture and a film on X", [image, video], { network: "x" }, ["media.mixed"]],
    ["an Instagram post without a file", [], { network: "instagram" }, ["media.tooFew"]],
    ["a PNG on Instagram", [{ ...image, type: "png" }], { network: "instagram" }, ["media.type"]],
    ["a picture as a reel", [image], { network: "instagram", surface: "reel" }, ["media.type"]],
    [
      "a reel of two seconds",
      [{ ...video, seconds: 2 }],
      { network: "instagram", surface: "reel" },
      ["media.tooShort"],
    ],
    ["a reel in VP9", [{ ...video, codec: "vp9" }], { network: "instagram", surface: "reel" }, ["media.codec"]],
    ["a file on an Instagram comment", [image], { network: "instagram", surface: "comment" }, ["media.notAllowed"]],
    [
      "a file in a private message on Threads",
      [image],
      { network: "threads", surface: "directMessage" },
      ["media.notAllowed"],
    ],
    ["a document on LinkedIn", [{ ...image, type: "pdf", kind: "document" }], { network: "linkedin" }, []],
    ["an e-mail of 26 MB", [{ ...image, bytes: 26_000_000 }], { network: "email" }, ["media.totalTooLarge"]],
    ["a broken file", [{ ...image, broken: true }], { network: "email" }, ["media.broken"]],
    [
      "a film of which only the type is known",
      [{ id: "m", type: "mp4", kind: "video", bytes: 100_000 }],
      { network: "x" },
      [],
    ],
  ] as const)("%s", (_name, media, target, codes) => {
    expect(
      checkMedia(media as readonly MediaFacts[], target as { network: NetworkId; surface?: Surface }).map(
        ({ code }) => code,
      ),
    ).toEqual(codes);
  });

  test("a film held upright is judged as it is seen", () => {
    const turned: MediaFacts = { ...video, width: 1920, height: 1080, rotation: 90 };
    expect(checkMedia([turned], { network: "facebook", surface: "reel" })).toEqual([]);
  });

  test("a text for those who can't see it has a limit too", () => {
    expect(checkMedia([{ ...image, alt: "a".repeat(1000) }], threads)).toEqual([]);
    expect(checkMedia([{ ...image, alt: "a".repeat(1001) }], threads)).toMatchObject([
      { code: "media.altTooLong", params: { limit: 1000 } },
    ]);
  });

  test("where only the network's own app has a limit for that text, a longer one is warned about", () => {
    expect(checkMedia([{ ...image, alt: "a".repeat(2001) }], { network: "bluesky" })).toMatchObject([
      { code: "media.altTooLong", severity: "warning", rule: "bluesky.post.media.image.altText" },
    ]);
  });

  test("a limit that was granted to one account counts for it", () => {
    const account = { limits: { "x.post.media.video.seconds": 600 } };
    expect(checkMedia([{ ...video, seconds: 300 }], { network: "x", account })).toEqual([]);
    expect(checkMedia([{ ...video, seconds: 300 }], { network: "x" })).toMatchObject([{ code: "media.tooLong" }]);
  });
});

describe("an account of a tier", () => {
  const film = (seconds: number): MediaFacts => ({ ...video, seconds });
  const codes = (seconds: number, account: AccountFacts) =>
    checkMedia([film(seconds)], { network: "youtube", account }).map(({ code }) => code);

  test("one that nobody has verified may publish 15 minutes on YouTube, one that nobody knows anything of twelve hours", () => {
    expect([codes(900, { tier: "unverified" }), codes(901, { tier: "unverified" })]).toEqual([[], ["media.tooLong"]]);
    expect([codes(43_200, {}), codes(43_201, {}), codes(901, { tier: null })]).toEqual([[], ["media.tooLong"], []]);
  });

  test("what the network granted the account alone comes first", () => {
    const limits = { "youtube.video.media.video.seconds": 3600 };
    expect([codes(3600, { tier: "unverified", limits }), codes(3601, { tier: "unverified", limits })]).toEqual([
      [],
      ["media.tooLong"],
    ]);
  });
});

describe("what is more than a bound", () => {
  test("what a telephone calls 60 pictures a second may be a little more; 61 are too many", () => {
    expect(checkMedia([{ ...video, framesPerSecond: 60.02 }], { network: "tiktok", surface: "video" })).toEqual([]);
    expect(checkMedia([{ ...video, framesPerSecond: 61 }], { network: "tiktok", surface: "video" })).toMatchObject([
      { code: "media.frameRate", params: { value: 61, limit: 60 } },
    ]);
  });

  test("1200 by 628 stands for 1.91, and one pixel less high does not", () => {
    const post = (height: number) =>
      checkMedia([{ ...image, width: 1200, height }], { network: "instagram" }).map(({ code }) => code);
    expect([post(628), post(627)]).toEqual([[], ["media.aspect"]]);
  });

  test("pictures that must be alike: the first that differs is named", () => {
    const sizes = (...heights: readonly number[]) =>
      checkMedia(
        heights.map((height, index) => ({ ...image, id: `m${index}`, height })),
        { network: "pinterest" },
      );
    expect(sizes(1500, 1500, 1500)).toEqual([]);
    expect(sizes(1500, 1500, 1400)).toMatchObject([
      { code: "media.sizesDiffer", rule: "pinterest.post.media.alike", mediaId: "m2" },
    ]);
  });

  test("files stand with those of their group alone", () => {
    const pdf: MediaFacts = { id: "m3", type: "pdf", kind: "document", bytes: 1000 };
    const codes = (...media: readonly MediaFacts[]) =>
      checkMedia(media, { network: "telegram" }).map(({ code }) => code);
    expect([codes(image, video), codes(pdf, pdf), codes(image, pdf)]).toEqual([[], [], ["media.mixed"]]);
  });

  test("sound is neither a film nor a picture", () => {
    const sound: MediaFacts = { id: "m4", type: "m4a", kind: "audio", bytes: 1000, seconds: 3 };
    expect(checkMedia([sound], { network: "telegram" })).toEqual([]);
    expect(checkMedia([sound], threads)).toMatchObject([{ code: "media.type", rule: "threads.post.media.audio" }]);
  });
});
