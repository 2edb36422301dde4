import { closeSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { gif, jpeg, movie } from "../composer/probe/testing/sample-files.js";
import { allNetworks } from "../networks.js";
import { locales } from "./tongues.js";
import { run } from "./run.js";
import { emptyFolder } from "./testing/call.js";

const { call, write, path, remove } = emptyFolder();
afterAll(remove);

interface Written {
  readonly accepted: boolean;
  readonly media: readonly Readonly<Record<string, unknown>>[];
  readonly results: readonly {
    readonly network: string;
    readonly surface: string;
    readonly accepted: boolean;
    readonly known: boolean;
    readonly texts: readonly { readonly field: string; readonly count: number; readonly limit?: number }[];
    readonly problems: readonly { readonly code: string; readonly rule?: string; readonly says: string }[];
  }[];
}
const json = async (args: readonly string[], input?: string | Uint8Array): Promise<Written> =>
  JSON.parse((await call([...args, "--json"], input)).output) as Written;

describe("whether a post will be accepted", () => {
  const post = write("post.txt", "Kaffa Forest is back\n");

  test("280 characters are accepted, and the answer says how many there are", async () => {
    const answer = await call(["-", "--network", "x"], "a".repeat(280));
    expect(answer).toMatchObject({ status: 0, errors: "" });
    expect(answer.output).toBe("X (x.post): accepted\n  Text: 280 characters of 280\n");
  });

  test("one more is refused, with a sentence and the rule's id", async () => {
    const answer = await call(["-", "--network", "x"], "a".repeat(281));
    expect(answer.status).toBe(1);
    expect(answer.output).toContain("X (x.post): refused\n  Text: 281 characters of 280\n  Why not\n");
    expect(answer.output).toContain("The text is 1 character over the limit of 280 on X.  [x.post.text]\n");
  });

  test("a warning stands apart, and refuses nothing", async () => {
    const answer = await call(["-", "--network", "threads"], "é".repeat(400));
    expect(answer.status).toBe(0);
    expect(answer.output).toContain("  Warnings\n    The text takes 800 bytes. Threads may refuse more than 500.");
    expect(answer.output).not.toContain("Why not");
  });

  test("where one network refuses, the others are told all the same", async () => {
    const answer = await call(
      ["-", "--network", "threads", "--network", "x", "--network", "linkedin"],
      "a".repeat(400),
    );
    expect(answer.status).toBe(1);
    expect(answer.output.match(/: (?:accepted|refused)$/gmu)).toEqual([": accepted", ": refused", ": accepted"]);
  });

  test("[SE-11] a GIF that is called a PNG is judged as a GIF", async () => {
    const answer = await call([post, "--network", "instagram", "--media", write("photo.png", gif(2))]);
    expect(answer.status).toBe(1);
    expect(answer.output).toContain(`${path("photo.png")}: GIF, 10 × 10 px, `);
    expect(answer.output).toContain("GIF isn’t supported by Instagram.");
    expect(answer.output).toContain("[instagram.post.media.animation]");
  });

  test("a picture and a film go where the network takes them", async () => {
    const picture = write("a.jpg", jpeg(800, 600));
    const film = write("b.mp4", movie({ seconds: 12 }));
    expect(await call([post, "--network", "x", "--media", picture])).toMatchObject({ status: 0 });
    const [result] = (await json([post, "--network", "youtube", "--title", "Kaffa", "--media", film])).results;
    expect(result).toMatchObject({ surface: "video", accepted: true });
    expect(result?.texts.map(({ field }) => field)).toEqual(["description", "title"]);
  });

  test("what a file shows is told to those who can’t see it, and counted", async () => {
    const args = [post, "--network", "x", "--media", write("a.jpg", jpeg(800, 600)), "--alt", "a".repeat(1001)];
    expect((await json(args)).results[0]?.problems).toMatchObject([{ code: "media.altTooLong" }]);
  });

  test("a field that must hold something is missed though nobody named it", async () => {
    const { results } = await json([post, "--network", "youtube", "--media", write("b.mp4", movie())]);
    expect(results[0]?.problems).toMatchObject([{ code: "text.empty", rule: "youtube.video.title.empty" }]);
  });

  test("the text file can be for another field", async () => {
    const { results } = await json(["-", "--network", "youtube", "--field", "title"], "a".repeat(101));
    expect(results[0]?.texts).toMatchObject([{ field: "title", count: 101, limit: 100 }]);
  });

  test("a surface is named, and what it doesn’t take is refused", async () => {
    const args = ["-", "--network", "instagram", "--surface", "directMessage"];
    expect((await json(args, "é".repeat(501))).results[0]?.texts).toMatchObject([{ count: 1002, limit: 1000 }]);
    expect(await call([post, "--network", "x", "--surface", "story"])).toMatchObject({ status: 1 });
  });

  test("where nobody has looked nothing is refused, and that is said", async () => {
    const everywhere = allNetworks.flatMap(({ surfaces }) => Object.keys(surfaces));
    const [network = "", surface = ""] =
      allNetworks
        .map(({ id, surfaces, media }) => [id, everywhere.find((each) => !(each in surfaces || each in media))])
        .find(([, unseen]) => unseen !== undefined) ?? [];
    const answer = await call([post, "--network", network, "--surface", surface]);
    expect(answer).toMatchObject({ status: 0, errors: "" });
    expect(answer.output).toContain("Nothing is known about this surface, so nothing is refused.");
  });

  test("an account that pays, and one that was granted more, may write more", async () => {
    const text = "a".repeat(300);
    expect(await call(["-", "--network", "x"], text)).toMatchObject({ status: 1 });
    expect(await call(["-", "--network", "x", "--account", "premium"], text)).toMatchObject({ status: 0 });
    expect(await call(["-", "--network", "x", "--limit", "x.post.text=300"], text)).toMatchObject({ status: 0 });
    expect(await call(["-", "--network", "x", "--limit", "x.post.text=299"], text)).toMatchObject({ status: 1 });
  });

  test("an empty post is refused everywhere", async () => {
    for (const { id } of allNetworks) {
      expect(await call(["-", "--network", id], " \n"), id).toMatchObject({ status: 1 });
    }
  });
});

describe("what is written for machines", () => {
  test("each network with its counts, its limits, and each problem with code, rule, numbers and sentence", async () => {
    const file = write("a.jpg", jpeg(800, 600));
    const found = await json(["-", "--network", "x", "--network", "bluesky", "--media", file], "a".repeat(301));
    expect(found).toEqual({
      accepted: false,
      results: [expect.objectContaining({ network: "x" }), expect.objectContaining({ network: "bluesky" })],
      media: [expect.objectContaining({ id: file, type: "jpeg", kind: "image", width: 800, height: 600 })],
    });
    expect(found.results[1]).toEqual({
      network: "bluesky",
      surface: "post",
      accepted: false,
      known: true,
      texts: [
        {
          field: "text",
          unit: "graphemes",
          count: 301,
          limit: 300,
          remaining: -1,
          limits: [
            { rule: "bluesky.post.text", unit: "graphemes", count: 301, limit: 300, severity: "error" },
            { rule: "bluesky.post.text.bytes", unit: "utf8Bytes", count: 301, limit: 3000, severity: "error" },
          ],
        },
      ],
      problems: [
        {
          code: "text.tooLong",
          severity: "error",
          rule: "bluesky.post.text",
          params: { network: "Bluesky", limit: 300, count: 301, over: 1, unit: "graphemes" },
          field: "text",
          says: "The text is 1 character over the limit of 300 on Bluesky.",
        },
      ],
    });
  });

  test("the list names every network with its surfaces", async () => {
    const { output, status } = await call(["--list", "--json"]);
    const listed = JSON.parse(output) as readonly { network: string; surfaces: readonly { surface: string }[] }[];
    expect(status).toBe(0);
    expect(listed.map(({ network }) => network)).toEqual(allNetworks.map(({ id }) => id));
    for (const { network, surfaces } of listed) expect(surfaces.length, network).toBeGreaterThan(0);
    expect((await call(["--list", "--network", "x"])).output).toMatch(/^x {2}X\n {2}--surface post: text\n/u);
  });
});

describe("a call that can’t be answered", () => {
  const post = write("called.txt", "Kaffa");
  test.each([
    ["no network", [post], "Name a network with --network. Known: threads,"],
    ["a network nobody knows", [post, "--network", "myspace"], "No network is called “myspace”. Known: threads,"],
    ["what every object has", [post, "--network", "constructor"], "No network is called “constructor”."],
    ["a flag nobody knows", [post, "--netwrk", "x"], "There is no flag “--netwrk”. Known: --network,"],
    ["a flag that lacks its value", [post, "--network"], "A value must follow “--network”."],
    ["a flag with a needless value", [post, "--network", "x", "--json=yes"], "“--json” takes no value."],
    ["a surface nobody knows", [post, "--network", "x", "--surface", "wall"], "Known: post, comment, directMessage,"],
    ["a field nobody knows", [post, "--network", "x", "--field", "footer"], "Known: text, title,"],
    ["an account nobody knows", [post, "--network", "x", "--account", "gold"], "Known: profile and premium."],
    ["a language without words", [post, "--network", "x", "--locale", "tlh"], "Known: en, nl, de, fr, and fi."],
    ["a limit without a number", [post, "--network", "x", "--limit", "x.post.text"], "“x.post.text” is no limit."],
    ["a limit of no rule", [post, "--network", "x", "--limit", "x.post.txt=3"], "Known: x.post.text,"],
    ["a description of nothing", [post, "--network", "x", "--alt", "A cup"], "Put it after its --media."],
    ["two texts", [post, post, "--network", "x"], "is one text too many."],
    ["nothing to check", ["--network", "x"], "There is nothing to check."],
    ["no such file", [path("gone.txt"), "--network", "x"], `There is no file “${path("gone.txt")}”.`],
    ["no such picture", [post, "--network", "x", "--media", path("gone.jpg")], "There is no file"],
    ["a folder", [path("."), "--network", "x"], "is not a file."],
    ["a folder for a picture", [post, "--network", "x", "--media", path(".")], "is not a file."],
    ["a picture for a text", [write("p.jpg", jpeg()), "--network", "x"], "is not a text in UTF-8."],
  ])("%s: nothing is checked, and what to do is said", async (_name, args, says) => {
    const answer = await call(args);
    expect(answer).toMatchObject({ status: 2, output: "" });
    expect(answer.errors).toContain(says);
    expect(answer.errors).toContain("tidewire-check --help");
  });

  test("a name that would steer the terminal is shown without what steers", async () => {
    expect((await call([post, "--network", "\u001B[2J"])).errors).toContain("“\uFFFD[2J”");
  });
});

describe("hostile texts", () => {
  const count = async (bytes: string | Uint8Array) =>
    (await json(["-", "--network", "x"], bytes)).results[0]?.texts[0]?.count;

  test("a mark at the beginning says how it is written, and is no part of the post", async () => {
    expect(await count("\uFEFFKaffa")).toBe(5);
    expect(await count(Buffer.from("\uFEFFKaffa é", "utf16le"))).toBe(7);
    expect(await count(Buffer.from("\uFEFFKaffa", "utf16le").swap16())).toBe(5);
  });

  test("a line end is one character however the system writes it, and the last one is the file's", async () => {
    expect(await count("a\r\nb\r\n")).toBe(3);
    expect(await count("a\nb\n")).toBe(3);
    expect(await count("a\nb\n\n")).toBe(4);
  });

  test.each([
    ["half a character in UTF-8", new Uint8Array([0x61, 0xed, 0xa0, 0x80])],
    ["half a character in UTF-16", new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])],
    ["Latin-1", new Uint8Array([0x63, 0x61, 0x66, 0xe9])],
    ["a NUL", new Uint8Array([0x61, 0x00, 0x62])],
    ["a GIF", gif(2)],
  ])("%s is no text", async (_name, bytes) => {
    expect(await call(["-", "--network", "x"], bytes)).toMatchObject({ status: 2 });
    expect(await call([write("hostile.txt", bytes), "--network", "x"])).toMatchObject({ status: 2 });
  });

  test("2 MB are counted, by every network", async () => {
    const text = "ab cd 漢字👍 kaffa.example ".repeat(66_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(2_000_000);
    const { results } = await json(["-", ...allNetworks.flatMap(({ id }) => ["--network", id])], text);
    expect(results).toHaveLength(allNetworks.length);
    expect(results.find(({ network }) => network === "x")?.accepted).toBe(false);
  });

  test("what is no post at all isn’t read to its end", async () => {
    const large = write("large.txt", "");
    truncateSync(large, 5_000_000_000);
    expect(await call([large, "--network", "x"])).toMatchObject({ status: 2 });
    expect((await call([large, "--network", "x"])).errors).toContain("has 5 GB, which is no post");
    expect((await call(["-", "--network", "x"], new Uint8Array(17_000_000).fill(97))).errors).toContain("17 MB");
  });
});

describe("files", () => {
  test("of 5 GB only a few stretches are read, and its size is told right", async () => {
    const film = path("large.mp4");
    const bytes = movie({ seconds: 10 });
    const file = openSync(film, "w");
    // Its pictures grow to 5 GB: a box with a size of eight bytes.
    const index = Buffer.from(bytes).indexOf("moov") - 4;
    const pictures = Buffer.from(bytes).indexOf("mdat") - 4;
    const head = Buffer.alloc(16);
    head.writeUInt32BE(1, 0);
    head.write("mdat", 4, "latin1");
    head.writeBigUInt64BE(5_000_000_000n, 8);
    writeSync(file, bytes, 0, pictures, 0);
    writeSync(file, head, 0, 16, pictures);
    writeSync(file, bytes, index, bytes.length - index, pictures + 5_000_000_000);
    closeSync(file);
    const before = process.memoryUsage().rss;
    const { media } = await json(["-", "--network", "x", "--media", film], "Kaffa");
    expect(media).toMatchObject([
      { type: "mp4", width: 1280, height: 720, seconds: 10, bytes: 5_000_000_000 + pictures + bytes.length - index },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("a file with nothing in it, or cut off, is damaged and no crash", async () => {
    for (const [name, bytes] of [
      ["empty.jpg", ""],
      ["cut.jpg", jpeg().slice(0, 8)],
    ] as const) {
      const answer = await call(["-", "--network", "x", "--media", write(name, bytes)], "Kaffa");
      expect(answer.status, name).toBe(1);
      expect(answer.output, name).toContain(": ");
    }
  });
});

describe("languages", () => {
  const verdicts = { en: "refused", nl: "geweigerd", de: "abgelehnt", fr: "refusé", fi: "hylätään" };

  test.each(Object.entries(verdicts))("%s: asked for by a flag, or by the system", async (locale, refused) => {
    const text = "a".repeat(281);
    const flagged = await call(["-", "--network", "x", "--locale", locale], text);
    expect(flagged.output).toContain(`X (x.post): ${refused}\n`);
    expect(locales).toContain(locale);
    const environment = { LANG: `${locale}_XX.UTF-8` };
    const bytes = new TextEncoder().encode(text);
    const input = async function* () {
      yield bytes;
    };
    expect(await run({ args: ["-", "--network", "x"], input, environment })).toEqual(flagged);
    const fault = await run({ args: ["--network", "myspace"], input, environment });
    expect(fault.errors).toContain("myspace");
    const help = await call(["--help", "--locale", locale]);
    expect(help).toMatchObject({ status: 0, errors: "" });
    expect(help.output).toContain("--content-warning");
  });

  test("a system without words of ours is answered in English", async () => {
    const input = async function* () {
      yield new Uint8Array();
    };
    for (const LANG of ["C", "ja_JP.UTF-8", undefined]) {
      expect((await run({ args: [], input, environment: { LANG } })).errors).toContain("Name a network");
    }
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect((await call(["--version"])).output).toBe(`${version}\n`);
  });
});
