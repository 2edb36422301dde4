import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jpeg, openSampleScene, type Scene } from "./stand-in-for-test.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openSampleScene();
});
afterAll(() => scene.stop());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(scene.standIn.url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(scene.standIn.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", headers });

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) & ' \u202e`;

describe("pages for a visitor", () => {
  test("every page of every network answers", async () => {
    for (const network of ["threads", "instagram", "facebook", "x", "linkedin", "email"]) {
      const handle = network === "email" ? "hello@harbour.example" : "harbourcoffee";
      for (const path of [
        "/",
        `/${network}/`,
        `/${network}/${handle}`,
        `/${network}/sample-${network}`,
        `/${network}/posts/sample-post-${network}`,
      ]) {
        const page = await get(path);
        expect([path, page.status]).toEqual([path, 200]);
        expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
      }
    }
  });

  test("a comment by form stands on the page and remembers the name", async () => {
    const answer = await send("/instagram/posts/sample-post-instagram/comments", {
      name: "Béa Núñez",
      text: "Lovely!\r\nSee you",
    });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const page = await get("/instagram/posts/sample-post-instagram", { cookie });
    expect(page.text).toContain("Lovely!\nSee you");
    expect(page.text).toContain('value="Béa Núñez"');
    const reply = await send("/instagram/posts/sample-post-instagram/comments", {
      name: "Béa Núñez",
      text: "And oat milk",
      parent: "sample-comment-instagram",
    });
    expect(reply.headers.get("location")).toMatch(/^\/instagram\/posts\/sample-post-instagram#comment_/);
  });

  test("hostile names and texts are shown, never run", async () => {
    await send("/facebook/posts/sample-post-facebook/comments", { name: hostile, text: hostile });
    await send("/facebook/harbourcoffee/mentions", { name: hostile, text: hostile });
    await send("/facebook/harbourcoffee/messages", { name: hostile, text: hostile });
    await scene.publish("facebook", { text: hostile });
    for (const path of ["/facebook/posts/sample-post-facebook", "/facebook/harbourcoffee", "/facebook/"]) {
      const { text } = await get(path);
      expect(text).not.toMatch(/<script>|<img src=x/);
      expect(text).toContain("&lt;script&gt;");
      expect(text).not.toContain('href="javascript');
    }
  });

  test("a message by form arrives and its page shows the answer", async () => {
    const sent = await send("/instagram/harbourcoffee/messages", { name: "Ole", text: "Are you open?" });
    const cookie = sent.headers.get("set-cookie")?.split(";")[0] ?? "";
    const feed = await scene.call("GET", "/instagram/api/accounts/sample-instagram/interactions?limit=100");
    const last = Number(feed.at("data.length")) - 1;
    const conversation = feed.id(`data.${last}.item.conversationId`);
    await scene.call("POST", `/instagram/api/conversations/${conversation}/messages`, { text: "From nine on" });
    expect((await get("/instagram/harbourcoffee/messages", { cookie })).text).toContain("From nine on");
  });

  test("a letter sent by mail can be answered by its reader", async () => {
    await scene.publish("email", { subject: "News", text: "The terrace opens.", to: ["ole@example.org"] });
    const answer = await send("/email/hello@harbour.example/messages", {
      name: "ole@example.org",
      text: "Great",
      subject: "Re: News",
    });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const page = await get("/email/hello@harbour.example/messages", { cookie });
    expect(page.text).toContain("The terrace opens.");
    expect(page.text).toContain("Re: News");
  });

  test("[SE-26] Threads has no messages page", async () => {
    expect((await get("/threads/harbourcoffee/messages")).status).toBe(404);
    expect((await send("/threads/harbourcoffee/messages", { name: "A", text: "B" })).status).toBe(400);
  });

  test("a form of another site is refused, an empty one too", async () => {
    const path = "/x/posts/sample-post-x/comments";
    expect((await send(path, { name: "A", text: "B" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(path, { name: "A", text: "  " })).status).toBe(400);
    expect((await send(path, { name: "", text: "B" })).status).toBe(400);
  });

  test("a picture is served with ranges and as what it is", async () => {
    scene.files.set("a.png", jpeg(900, 900));
    const post = await scene.publish("threads", { media: [{ url: `${scene.fileUrl}/a.png`, altText: `A "cup"` }] });
    const page = await get(`/threads/posts/${post.id("id")}`);
    expect(page.text).toContain('alt="A &quot;cup&quot;"');
    const path = /src="(\/media\/[^"]+)"/.exec(page.text)?.[1] ?? "";
    const part = await get(path, { range: "bytes=0-1" });
    expect([part.status, part.headers.get("content-type"), part.headers.get("content-range")]).toEqual([
      206,
      "image/jpeg",
      "bytes 0-1/1000",
    ]);
  });

  test("new things are told to an open page", async () => {
    const response = await fetch(`${scene.standIn.url}/x/live`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await scene.call("POST", "/_control/visit", {
      network: "x",
      kind: "comment",
      postId: "sample-post-x",
      visitor: { name: "A" },
      text: "Hi",
    });
    expect((await reader?.read())?.value).toContain("event: change");
    await reader?.cancel();
  });
});

describe("bad input", () => {
  test.each([
    ["POST", "/threads/api/accounts/sample-threads/containers", "{not json", 400, "body_invalid"],
    ["POST", "/threads/api/accounts/sample-threads/containers", "[]", 400, "body_invalid"],
    ["POST", "/threads/api/accounts/sample-threads/containers", `{"text":7}`, 400, "field_invalid"],
    ["POST", "/threads/api/accounts/sample-threads/containers", `{"media":["x"]}`, 400, "field_invalid"],
    [
      "POST",
      "/threads/api/accounts/sample-threads/containers",
      `{"text":"${"a".repeat(1_000_001)}"}`,
      413,
      "body_too_large",
    ],
    ["POST", "/threads/api/accounts/__proto__/containers", "{}", 404, "account_unknown"],
    ["POST", "/threads/api/accounts/sample-threads/publish", `{"container":"constructor"}`, 404, "container_unknown"],
    ["GET", "/threads/api/accounts/sample-threads/posts?since=never", undefined, 400, "field_invalid"],
    ["GET", "/threads/api/accounts/sample-threads/interactions?limit=0", undefined, 400, "field_invalid"],
    ["GET", "/mastodon/api/accounts", undefined, 404, "network_unknown"],
    ["POST", "/_control/seed", `{"accounts":[{"network":"threads","id":"../x"}]}`, 400, "field_invalid"],
    ["POST", "/_control/faults", `{"on":"publish","mode":"explode"}`, 400, "field_invalid"],
  ])("%s %s is answered with a typed problem", async (method, path, body, status, code) => {
    const headers = { Authorization: "Bearer sample-threads" };
    const response = await fetch(
      scene.standIn.url + path,
      body === undefined ? { method, headers } : { method, headers, body },
    );
    const answer: { error: { code: string } } = await response.json();
    expect([response.status, answer.error.code]).toEqual([status, code]);
  });

  test("no token, a foreign token and a foreign account are told apart", async () => {
    expect((await scene.call("GET", "/threads/api/accounts", undefined, "nobody")).status).toBe(401);
    expect((await scene.call("GET", "/threads/api/accounts", undefined, "sample-instagram")).status).toBe(401);
    const other = { accounts: [{ network: "threads", id: "other", handle: "other", name: "Other" }] };
    await scene.call("POST", "/_control/seed", other);
    expect((await scene.call("GET", "/threads/api/accounts/other")).at("error.code")).toBe("account_not_granted");
  });
});
