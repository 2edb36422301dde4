import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSampleScene, read, until, type Scene } from "./stand-in-for-test.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openSampleScene();
  for (const network of ["instagram", "facebook", "x", "linkedin", "threads", "email"])
    await scene.call("POST", "/_control/webhooks", {
      network,
      url: `${scene.fileUrl}/hook`,
      secret: `secret of ${network}`,
    });
});
afterAll(() => scene.stop());
beforeEach(() => {
  scene.received.length = 0;
});

const visit = (network: string, more: Record<string, unknown>) =>
  scene.call("POST", "/_control/visit", { network, visitor: { name: "Noa Lind" }, text: "Hello there", ...more });
const comment = (network: string, more: Record<string, unknown> = {}) =>
  visit(network, { kind: "comment", postId: `sample-post-${network}`, ...more });
const feed = (network: string, query = "") =>
  scene.call("GET", `/${network}/api/accounts/sample-${network}/interactions${query}`);

async function cursorNow(network: string): Promise<string> {
  let cursor = "";
  for (;;) {
    const page = await feed(network, cursor && `?since=${cursor}`);
    cursor = page.id("cursor");
    if (page.at("more") !== true) return cursor;
  }
}

describe("webhooks", () => {
  test.each(["instagram", "facebook", "x", "linkedin"])(
    "a comment on %s arrives signed over its raw bytes",
    async (network) => {
      const made = await comment(network);
      await until(() => scene.received.length === 1);
      const { body, headers } = scene.received[0] ?? { body: "", headers: {} };
      const signature = createHmac("sha256", `secret of ${network}`).update(body).digest("hex");
      expect(headers["x-hub-signature-256"]).toBe(`sha256=${signature}`);
      const sent: unknown = JSON.parse(body);
      expect(read(sent, "events.0.type")).toBe("comment.created");
      expect(read(sent, "events.0.item.id")).toBe(made.at("id"));
      expect(read(sent, "events.0.item.author.name")).toBe("Noa Lind");
    },
  );

  test("what is not taken is sent again with the same body", async () => {
    scene.answers.push(500, 503);
    await comment("instagram");
    await until(() => scene.received.length === 3);
    expect(new Set(scene.received.map(({ body }) => body)).size).toBe(1);
    await until(async () => (await scene.call("GET", "/_control/webhooks/pending")).at("data.length") === 0);
  });

  test("a duplicate has the same event id; a bad signature is followed by a good one", async () => {
    await scene.call("POST", "/_control/faults", { network: "facebook", on: "webhook", mode: "duplicate" });
    await comment("facebook");
    await until(() => scene.received.length === 2);
    expect(scene.received[0]?.body).toBe(scene.received[1]?.body);
    scene.received.length = 0;
    await scene.call("POST", "/_control/faults", { network: "facebook", on: "webhook", mode: "bad-signature" });
    await comment("facebook");
    await until(() => scene.received.length === 2);
    const [bad, good] = scene.received.map(({ headers }) => headers["x-hub-signature-256"]);
    expect(bad).not.toBe(good);
  });

  test("[SE-17] Threads and mail push nothing; they are found by polling", async () => {
    const threads = await cursorNow("threads");
    const email = await cursorNow("email");
    await comment("threads");
    await visit("email", { kind: "message", account: "hello@harbour.example", subject: "Terrace" });
    await comment("instagram");
    await until(() => scene.received.length === 1);
    expect(scene.received[0]?.body).toContain('"network":"instagram"');
    expect((await feed("threads", `?since=${threads}`)).at("data.0.item.text")).toBe("Hello there");
    expect((await feed("email", `?since=${email}`)).at("data.0.item.subject")).toBe("Terrace");
  });

  test("own answers are not pushed", async () => {
    const made = await comment("instagram");
    await until(() => scene.received.length === 1);
    await scene.call("POST", `/instagram/api/comments/${made.id("id")}/replies`, { text: "Yes!" });
    await comment("instagram", { text: "Thanks" });
    await until(() => scene.received.length === 2);
    expect(scene.received[1]?.body).toContain("Thanks");
  });
});

describe("polling", () => {
  test("pages follow each other without a gap or a repeat, and a quiet feed keeps its cursor", async () => {
    let cursor = await cursorNow("threads");
    for (let count = 0; count < 7; count += 1) await comment("threads", { text: `number ${count}` });
    const seen: unknown[] = [];
    for (let more: unknown = true; more === true;) {
      const page = await feed("threads", `?since=${cursor}&limit=3`);
      for (let index = 0; index < Number(page.at("data.length")); index += 1)
        seen.push(page.at(`data.${index}.item.text`));
      cursor = page.id("cursor");
      more = page.at("more");
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((count) => `number ${count}`));
    const quiet = await feed("threads", `?since=${cursor}`);
    expect([quiet.at("data.length"), quiet.at("cursor")]).toEqual([0, cursor]);
  });

  test.each(["abc", "1.2.3", "x.999999", "000000000000.1"])("the foreign cursor %s is refused", async (cursor) => {
    expect((await feed("threads", `?since=${cursor}`)).at("error.code")).toBe("cursor_invalid");
  });

  test("[SE-24] without its permission a mention does not arrive", async () => {
    const scopes = ["threads_basic", "threads_read_replies"];
    await scene.call("POST", "/_control/tokens", {
      network: "threads",
      accounts: ["sample-threads"],
      scopes,
      access_token: "narrow",
    });
    const cursor = await cursorNow("threads");
    await visit("threads", { kind: "mention", account: "harbourcoffee", text: "@harbourcoffee hi" });
    const path = `/threads/api/accounts/sample-threads/interactions?since=${cursor}`;
    expect((await scene.call("GET", path, undefined, "narrow")).at("data.length")).toBe(0);
    expect((await scene.call("GET", path)).at("data.0.type")).toBe("mention.created");
  });

  test("an edit and a deletion by the visitor are events", async () => {
    const made = await comment("threads");
    const cursor = await cursorNow("threads");
    await scene.call("POST", "/_control/visit/edit", { network: "threads", id: made.at("id"), text: "Hello again" });
    await scene.call("POST", "/_control/visit/delete", { network: "threads", id: made.at("id") });
    const page = await feed("threads", `?since=${cursor}`);
    expect([page.at("data.0.item.text"), page.at("data.1.type"), page.at("data.1.item.text")]).toEqual([
      "Hello again",
      "comment.deleted",
      "",
    ]);
  });
});

describe("acting", () => {
  test("an answer stands on the network's page and is found by its attempt", async () => {
    const made = await comment("instagram");
    const answer = await scene.call("POST", `/instagram/api/comments/${made.id("id")}/replies`, {
      text: "At nine <3",
      attempt: "reply-7",
    });
    expect(answer.status).toBe(201);
    const page = await (await fetch(answer.id("postUrl"))).text();
    expect(page).toContain("At nine &lt;3");
    const sent = await scene.call("GET", "/instagram/api/accounts/sample-instagram/sent?attempt=reply-7");
    expect([sent.at("data.length"), sent.at("data.0.id"), sent.at("data.0.kind")]).toEqual([
      1,
      answer.at("id"),
      "comment",
    ]);
    expect((await scene.call("GET", "/_control/calls?attempt=reply-7")).at("byAttempt.reply-7.reply")).toBe(1);
  });

  test.each([
    ["[SE-20]", "POST", "/threads/api/comments/sample-comment-threads/like"],
    ["[SE-26]", "POST", "/threads/api/conversations/none/messages"],
    ["(no like)", "POST", "/instagram/api/comments/sample-comment-instagram/like"],
    ["(no hide)", "POST", "/linkedin/api/comments/sample-comment-linkedin/hide"],
    ["(no delete)", "DELETE", "/x/api/comments/sample-comment-x"],
    ["(no messages)", "POST", "/linkedin/api/conversations/none/messages"],
  ])("%s %s %s is not there", async (_, method, path) => {
    const answer = await scene.call(method, path, method === "POST" ? {} : undefined);
    expect([answer.status, answer.at("error.code")]).toEqual([400, "not_supported"]);
  });

  test("hiding, liking and deleting change what the page shows", async () => {
    const page = async () => await (await fetch(`${scene.standIn.url}/facebook/posts/sample-post-facebook`)).text();
    const made = (await comment("facebook", { text: "Bad words" })).id("id");
    await scene.call("POST", `/facebook/api/comments/${made}/hide`, { hidden: true });
    expect(await page()).toContain("Hidden by the author");
    await scene.call("POST", `/facebook/api/comments/${made}/like`, { liked: true });
    expect(await page()).toContain("liked by the author");
    await scene.call("DELETE", `/facebook/api/comments/${made}`);
    expect(await page()).not.toContain("Bad words");
    expect((await scene.call("DELETE", `/facebook/api/comments/${made}`)).at("error.code")).toBe("comment_unknown");
  });

  test("a message is answered within a day, with the human agent tag within seven", async () => {
    const made = await visit("instagram", { kind: "message", account: "harbourcoffee" });
    const path = `/instagram/api/conversations/${made.id("conversationId")}/messages`;
    expect((await scene.call("POST", path, { text: "Hi!" })).status).toBe(201);
    scene.clock.now += 86_400_000;
    expect((await scene.call("POST", path, { text: "Late" })).at("error.code")).toBe("reply_window_closed");
    expect((await scene.call("POST", path, { text: "Late", tag: "HUMAN_AGENT" })).status).toBe(201);
    scene.clock.now += 6 * 86_400_000;
    expect((await scene.call("POST", path, { text: "Late", tag: "HUMAN_AGENT" })).at("error.code")).toBe(
      "reply_window_closed",
    );
  });

  test("334 Japanese characters are over the 1,000 bytes of an Instagram message", async () => {
    const made = await visit("instagram", { kind: "message", account: "harbourcoffee" });
    const path = `/instagram/api/conversations/${made.id("conversationId")}/messages`;
    expect((await scene.call("POST", path, { text: "あ".repeat(333) })).status).toBe(201);
    expect((await scene.call("POST", path, { text: "あ".repeat(334) })).at("error.details")).toEqual({
      limit: 1000,
      count: 1002,
      unit: "utf8-bytes",
    });
  });

  test("a comment is answered in private once", async () => {
    const made = (await comment("facebook", { visitor: { name: "Ida Private" } })).id("id");
    expect(
      (await scene.call("POST", `/facebook/api/comments/${made}/private-reply`, { text: "In private" })).status,
    ).toBe(201);
    expect(
      (await scene.call("POST", `/facebook/api/comments/${made}/private-reply`, { text: "Again" })).at("error.code"),
    ).toBe("reply_window_closed");
  });
});
