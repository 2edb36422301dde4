import { describe, expect, test } from "vitest";
import { allNetworks, type AccountFacts, type MediaType, type NetworkId, type Surface } from "../networks.js";
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

describe("every number in the facts about files", () => {
  const numbers = allNetworks.flatMap(({ id, media }) =>
    Object.entries(media).flatMap(([surface, rules]) =>
      Object.entries(rules || {}).flatMap(([kind, own]) =>
        typeof own === "object" && kind !== "count" && kind !== "totalBytes"
          ? bounds(own as Readonly<Record<string, unknown>>).map(
              ([name, side, limit]) =>
                [
                  `${id}.${surface}.media.${kind}.${name}`,
                  side,
                  limit,
                  { network: id, surface: surface as Surface },
                  kind,
                ] as const,
            )
          : [],
      ),
    ),
  );

  test.each(numbers)("[I30] %s: its %s %d passes, beyond it that rule speaks", (rule, side, limit, target, kind) => {
    const name = rule.split(".").at(-1) ?? "";
    const file = {
      ...(kind === "video" ? video : { ...image, animated: kind === "animation", type: typeFor(kind) }),
      kind: kindFor(kind),
    };
    const rulesOf = (value: number) =>
      checkMedia([withValue(file, name, value)], target).map((problem) => problem.rule);
    const beyond = side === "max" ? limit * 1.01 + 1 : limit * 0.99 - 0.001;
    expect(rulesOf(limit)).not.toContain(rule);
    expect(rulesOf(beyond)).toContain(rule);
  });
});

function bounds(own: Readonly<Record<string, unknown>>): (readonly [string, "min" | "max", number])[] {
  return Object.entries(own).flatMap(([name, value]): (readonly [string, "min" | "max", number])[] => {
    if (name === "maxBytes") return [[name, "max", value as number]];
    if (name === "minBytes") return [[name, "min", value as number]];
    if (name === "count" || typeof value !== "object" || Array.isArray(value)) return [];
    const { min, max } = value as { min?: number; max?: number };
    return [
      ...(min === undefined ? [] : [[name, "min", min] as const]),
      ...(max === undefined ? [] : [[name, "max", max] as const]),
    ];
  });
}

function typeFor(kind: string): MediaType {
  if (kind === "document") return "pdf";
  return kind === "animation" ? "gif" : "jpeg";
}

function kindFor(kind: string): MediaFacts["kind"] {
  return kind === "video" || kind === "document" ? kind : "image";
}

function withValue(file: MediaFacts, name: string, value: number): MediaFacts {
  switch (name) {
    case "maxBytes":
    case "minBytes":
      return { ...file, bytes: value };
    case "aspect":
      return { ...file, width: value * 1000, height: 1000 };
    case "pixels":
      return { ...file, width: value, height: 1 };
    default:
      return { ...file, [name]: value };
  }
}
