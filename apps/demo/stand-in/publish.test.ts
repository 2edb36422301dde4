import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gif, jpeg, movie, openSampleScene, png, type Scene } from "./stand-in-for-test.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openSampleScene();
  const files: [string, Buffer][] = [
    ["square.jpg", jpeg(1080, 1080)],
    ["tall.jpg", jpeg(1080, 1920)],
    ["edge.jpg", jpeg(800, 800, 8_000_000)],
    ["over.jpg", jpeg(800, 800, 8_000_001)],
    ["square.png", png(600, 600)],
    ["gif-named.png", gif()],
    ["clip.mp4", movie(12)],
    ["clip.mov", movie(12, "qt  ")],
    ["long.mp4", movie(301)],
    ["short.mp4", movie(2)],
    ["broken.jpg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(60)])],
    ["page.html", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ];
  for (const [name, bytes] of files) scene.files.set(name, bytes);
});
afterAll(() => scene.stop());

const media = (...names: string[]) => names.map((name) => ({ url: `${scene.fileUrl}/${name}` }));
const many = (count: number, name: string): string[] => Array.from({ length: count }, () => name);

describe("what each network takes", () => {
  test.each([
    ["threads", "a".repeat(500), []],
    ["threads", "two kinds", ["square.jpg", "square.png", "clip.mp4", "clip.mov"]],
    ["threads", "", ["edge.jpg"]],
    ["instagram", "a".repeat(2200), ["square.jpg"]],
    ["instagram", "carousel", ["square.jpg", "clip.mp4"]],
    ["facebook", "a".repeat(63_206), []],
    ["facebook", "animated", ["gif-named.png"]],
    ["x", `${"a".repeat(256)} https://example.com/a/very/long/path/that/is/longer/than/twenty-three`, []],
    ["x", "four", many(4, "square.jpg")],
    ["linkedin", "a".repeat(3000), []],
  ])("%s takes %s", async (network, text, names) => {
    const answer = await scene.publish(network, { text, media: media(...names) });
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining(`/${network}/posts/`)]);
  });

  test.each([
    ["[SE-08] 501 characters", "threads", "a".repeat(501), [], "text_too_long"],
    ["[SE-09] 498 characters that are 504 bytes", "threads", `’’’${"a".repeat(495)}`, [], "text_too_long"],
    ["[SE-11] a GIF named .png", "threads", "", ["gif-named.png"], "media_type_not_allowed"],
    ["[SE-12] one byte over 8 MB", "threads", "", ["over.jpg"], "media_too_large"],
    ["[SE-10] a page sent as a picture", "threads", "", ["page.html"], "media_type_not_allowed"],
    ["[SE-E10] more than five minutes", "threads", "", ["long.mp4"], "video_too_long"],
    ["[SE-E10] twenty-one pictures", "threads", "", many(21, "square.jpg"), "too_many_media"],
    ["six links", "threads", "a.com b.com c.com d.com e.com f.com", [], "too_many_links"],
    ["nothing", "threads", " \n", [], "text_required"],
    ["a damaged picture", "threads", "", ["broken.jpg"], "media_damaged"],
    ["a picture that is not there", "threads", "", ["missing.jpg"], "media_unreachable"],
    ["2,201 characters", "instagram", "a".repeat(2201), ["square.jpg"], "text_too_long"],
    ["no picture", "instagram", "words only", [], "media_required"],
    ["a PNG", "instagram", "", ["square.png"], "media_type_not_allowed"],
    ["a GIF named .png", "instagram", "", ["gif-named.png"], "media_type_not_allowed"],
    ["9:16 as a picture", "instagram", "", ["tall.jpg"], "aspect_ratio_not_allowed"],
    ["a film of two seconds", "instagram", "", ["short.mp4"], "video_too_short"],
    ["eleven pictures", "instagram", "", many(11, "square.jpg"), "too_many_media"],
    ["31 tags", "instagram", many(31, "#a").join(" "), ["square.jpg"], "too_many_hashtags"],
    ["63,207 characters", "facebook", "a".repeat(63_207), [], "text_too_long"],
    ["a picture beside a film", "facebook", "", ["square.jpg", "clip.mp4"], "media_mixing_not_allowed"],
    ["281 characters", "x", "a".repeat(281), [], "text_too_long"],
    ["141 Japanese characters", "x", "あ".repeat(141), [], "text_too_long"],
    ["a byte order mark", "x", "a\ufeffb", [], "text_invalid"],
    ["two cashtags", "x", "$ABC or $XYZ", [], "too_many_cashtags"],
    ["five pictures", "x", "", many(5, "square.jpg"), "too_many_media"],
    ["3,001 characters", "linkedin", "a".repeat(3001), [], "text_too_long"],
    [
      "2,990 characters that are 3,010 escaped",
      "linkedin",
      "\\(a\\)".repeat(10) + "b".repeat(2960),
      [],
      "text_too_long",
    ],
    ["a bare bracket", "linkedin", "open (today)", [], "malformed_little_text"],
    ["half a surrogate pair", "threads", "a\ud800", [], "text_invalid"],
  ])("%s: refused by %s", async (_, network, text, names, code) => {
    const answer = await scene.publish(network, { text, media: media(...names) });
    expect([answer.status, answer.at("error.code")]).toEqual([400, code]);
  });

  test("[SE-11] the refusal names what the bytes are", async () => {
    const answer = await scene.publish("threads", { media: media("square.jpg", "gif-named.png") });
    expect(answer.at("error.details")).toMatchObject({ found: "image/gif", index: 1 });
  });

  test("a story has one picture and no words", async () => {
    expect((await scene.publish("instagram", { format: "story", media: media("tall.jpg") })).status).toBe(201);
    const answer = await scene.publish("instagram", { format: "story", text: "hi", media: media("tall.jpg") });
    expect(answer.at("error.code")).toBe("text_not_allowed");
    expect((await scene.publish("threads", { format: "story", media: media("tall.jpg") })).at("error.code")).toBe(
      "not_supported",
    );
  });

  test.each([
    [{ subject: "a\r\nBcc: x@y.z", to: ["a@b.c"] }, "subject_invalid"],
    [{ subject: "a", to: [] }, "recipient_required"],
    [{ subject: "a", to: ["not an address"] }, "recipient_invalid"],
  ])("a letter with %j is refused", async (fields, code) => {
    expect((await scene.publish("email", { text: "hello", ...fields })).at("error.code")).toBe(code);
  });
});

describe("containers and quotas", () => {
  const account = "/threads/api/accounts/sample-threads";

  test("a container publishes once, and says what became of it", async () => {
    const container = (await scene.call("POST", `${account}/containers`, { text: "once", attempt: "attempt-1" })).id(
      "id",
    );
    const post = await scene.call("POST", `${account}/publish`, { container });
    const again = await scene.call("POST", `${account}/publish`, { container });
    expect([again.at("error.code"), again.at("error.details.post.id")]).toEqual([
      "container_already_published",
      post.at("id"),
    ]);
    const seen = await scene.call("GET", `${account}/containers/${container}`);
    expect([seen.at("status"), seen.at("post.id"), seen.at("attempt")]).toEqual([
      "PUBLISHED",
      post.at("id"),
      "attempt-1",
    ]);
    const found = await scene.call("GET", `${account}/posts?attempt=attempt-1`);
    expect([found.at("data.0.id"), found.at("data.length")]).toEqual([post.at("id"), 1]);
  });

  test("a container lives a day", async () => {
    const container = (await scene.call("POST", `${account}/containers`, { text: "late" })).id("id");
    scene.clock.now += 86_400_000;
    const answer = await scene.call("POST", `${account}/publish`, { container });
    expect(answer.at("error.code")).toBe("container_expired");
  });

  test("[SE-E10] the 251st post of a day waits, and is told how long", async () => {
    const { at } = await scene.call("GET", `${account}/publishing-limit`);
    expect(at("quota")).toBe(250);
    for (let count = Number(at("used")); count < 250; count += 1)
      await scene.publish("threads", { text: `post ${count}` });
    scene.clock.now += 3_600_000;
    const answer = await scene.publish("threads", { text: "one more" });
    expect([answer.status, answer.at("error.code"), answer.headers.get("retry-after")]).toEqual([
      429,
      "quota_exceeded",
      "82800",
    ]);
    scene.clock.now += 82_800_000;
    expect((await scene.publish("threads", { text: "one more" })).status).toBe(201);
  });

  test("the own first comment stands under the post", async () => {
    const post = await scene.publish("facebook", { text: "with a comment", firstComment: "Find us at the harbour." });
    const read = await scene.call("GET", `/facebook/api/posts/${post.id("id")}`);
    expect([read.at("comments.0.text"), read.at("comments.0.author.own")]).toEqual(["Find us at the harbour.", true]);
  });
});
