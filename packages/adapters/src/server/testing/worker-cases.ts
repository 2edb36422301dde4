import { day, hour, minute, second } from "@tidewire/core/basics";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Received } from "../../gateways/network-gateway.js";
import type { Store } from "../store-port.js";
import { start } from "./engine-world.js";
import { workerWorld, type WorkerWorld } from "./worker-world.js";

/** What the worker promises over any store. */
export function workerCases(makeStore: () => Promise<Store>): void {
  let world: WorkerWorld;
  let store: Store;

  beforeEach(async () => {
    store = await makeStore();
    await store.open();
    world = await workerWorld(store);
  });
  afterEach(async () => {
    await world.worker.stop();
    await store.close();
    expect(world.problems).toEqual([]);
  });

  const statuses = async (id: string) =>
    Object.fromEntries(
      Object.entries((await world.post(id)).deliveries).map(([channelId, { status }]) => [channelId, status]),
    );
  const told = (
    networkId: string,
    more: Partial<Received["incoming"]["message"]> = {},
    attempt: string | null = null,
  ): Received => {
    const person = { id: "p-1", name: "Ada", handle: "ada", avatarUrl: null, followers: 3 };
    return {
      eventId: `e-${networkId}`,
      attempt,
      incoming: {
        kind: "comment",
        networkThreadId: "t-1",
        person,
        post: null,
        message: {
          networkId,
          direction: "in",
          author: person,
          text: "Hello",
          media: [],
          at: world.now(),
          language: null,
          ...more,
        },
      },
    };
  };

  test("[I58] a post goes out at its time and not before", async () => {
    await world.worker.wake();
    expect(world.threads.happened).toEqual([]);
    world.advance(20 * hour);
    await world.worker.wake();
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
    expect(world.threads.happened).toMatchObject([{ text: "Storm season is coming. So are our longest breakfasts." }]);
  });

  test("[I57] two workers publish a post once to each channel", async () => {
    world.advance(20 * hour);
    const other = world.another();
    await Promise.all([world.worker.wake(), other.wake(), world.worker.wake()]);
    expect(await statuses("post-05")).toEqual({ threads: "published", x: "published", facebook: "published" });
    expect([world.threads, world.x, world.facebook].map(({ happened }) => happened.length)).toEqual([1, 1, 1]);
  });

  test("[I58] a post that is more than an hour late is missed, and goes out by a person's hand", async () => {
    world.advance(21 * hour + minute);
    await world.worker.wake();
    expect(await world.post("post-05")).toMatchObject({ status: "failed" });
    expect(await statuses("post-05")).toEqual({ threads: "missed", x: "missed", facebook: "missed" });
    await world.act("samir", "post.publish", "post-05", {});
    await world.worker.wake();
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
  });

  test("[I65] one channel refusing leaves the others out once, and trying again sends only what failed", async () => {
    world.x.moods = ["refuse", "accept"];
    world.advance(20 * hour);
    await world.worker.wake();
    expect(await statuses("post-05")).toEqual({ threads: "published", x: "failed", facebook: "published" });
    expect((await world.post("post-05")).deliveries["x"]).toMatchObject({
      problem: "provider-rejected",
      detail: "The loopback was told to refuse.",
    });
    await world.act("samir", "post.publish", "post-05", {});
    await world.worker.wake();
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
    expect([world.threads, world.x, world.facebook].map(({ happened }) => happened.length)).toEqual([1, 1, 1]);
  });

  test("a post whose answer was lost is found again at the network, and not sent twice", async () => {
    world.threads.moods = ["lost"];
    world.advance(20 * hour);
    await world.worker.wake();
    expect((await world.post("post-05")).deliveries["threads"]).toMatchObject({
      status: "published",
      networkPostId: "threads-post-1",
    });
    expect(world.threads.happened).toHaveLength(1);
  });

  test("a post of which the network has no trace stays unknown, then fails, and is never sent by a machine", async () => {
    world.threads.moods = ["fall", "accept"];
    world.advance(20 * hour);
    await world.worker.wake();
    expect((await world.post("post-05")).deliveries["threads"]?.status).toBe("unknown");
    world.advance(11 * minute);
    await world.worker.wake();
    expect((await world.post("post-05")).deliveries["threads"]).toMatchObject({
      status: "failed",
      problem: "provider-down",
    });
    for (let round = 0; round < 3; round++) {
      world.advance(hour);
      await world.worker.wake();
    }
    expect(world.threads.happened).toEqual([]);
  });

  test.each([
    ["before the call", false],
    ["after the network had taken it", true],
  ])(
    "[I57] a crash %s leaves the post unknown at the next start, then settled, and never sent twice",
    async (_, arrived) => {
      world.advance(20 * hour);
      const system = (input: object, key: string) =>
        world.engine.executeAsSystem(world.workspaceId, {
          key,
          type: "post.deliver",
          id: "post-05",
          input: { networkPostId: null, url: null, problem: null, detail: null, ...input },
        } as never);
      await world.engine.executeAsSystem(world.workspaceId, {
        key: "claim",
        type: "post.claim",
        id: "post-05",
        input: {},
      });
      await system({ channelId: "threads", status: "calling" }, "calling");
      await world.workspace.setBookmark("attempt post-05 threads", "post-05:threads:1");
      if (arrived) {
        const signal = new AbortController().signal;
        const channel = await world.workspace.read.record("threads");
        if (channel?.is === "channel")
          await world.threads.publish(
            channel,
            { text: "x", media: [] },
            { attempt: "post-05:threads:1", now: start, signal },
          );
      }
      const calls = world.threads.happened.length;
      world.advance(3 * minute);
      await world.another().wake();
      expect((await statuses("post-05"))["threads"]).toBe(arrived ? "published" : "unknown");
      world.advance(11 * minute);
      await world.another().wake();
      expect((await statuses("post-05"))["threads"]).toBe(arrived ? "published" : "failed");
      expect(world.threads.happened).toHaveLength(calls);
    },
  );

  test("[I57] a call is written down before it is made, and another worker that comes meanwhile makes none", async () => {
    const publish = world.threads.publish;
    const during: (string | undefined)[] = [];
    Object.assign(world.threads, {
      publish: async (...args: Parameters<typeof publish>) => {
        await world.another({ ...store, alone: false }).wake();
        during.push((await statuses("post-05"))["threads"]);
        return publish(...args);
      },
    });
    world.advance(20 * hour);
    await world.worker.wake();
    expect(during).toEqual(["calling"]);
    expect(world.threads.happened).toHaveLength(1);
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
  });

  test("[I57] two workers that find the same forgotten post call each network once", async () => {
    world.advance(20 * hour);
    await world.engine.executeAsSystem(world.workspaceId, {
      key: "claim",
      type: "post.claim",
      id: "post-05",
      input: {},
    });
    await Promise.all([world.another().wake(), world.another().wake(), world.another().wake()]);
    expect([world.threads, world.x, world.facebook].map(({ happened }) => happened.length)).toEqual([1, 1, 1]);
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
  });

  test("what another process calls is left to it until its lease is over; alone on a store, nobody else can be calling", async () => {
    const calling = async (id: string) => {
      const input = {
        channelId: "threads",
        status: "calling" as const,
        networkPostId: null,
        url: null,
        problem: null,
        detail: null,
      };
      await world.engine.executeAsSystem(world.workspaceId, { key: `${id} claim`, type: "post.claim", id, input: {} });
      await world.engine.executeAsSystem(world.workspaceId, { key: `${id} call`, type: "post.deliver", id, input });
    };
    world.advance(20 * hour);
    await calling("post-05");
    const shared = { ...store, alone: false };
    world.advance(minute);
    await world.another(shared).wake();
    expect((await statuses("post-05"))["threads"]).toBe("calling");
    world.advance(minute + second);
    await world.another(shared).wake();
    expect((await statuses("post-05"))["threads"]).toBe("unknown");

    await world.act("samir", "post.create", "post-n", { channelIds: ["threads"], text: "x", texts: {}, media: [] });
    await world.act("samir", "post.schedule", "post-n", {
      schedule: { day: "2026-11-21", time: "12:00", timeZone: "UTC" },
    });
    world.advance(7 * hour);
    await calling("post-n");
    await world.another({ ...store, alone: true }).wake();
    expect((await statuses("post-n"))["threads"]).toBe("unknown");
  });

  test("[I71] a network that takes our tokens no longer makes the channel expired", async () => {
    const outcome = { outcome: "refused", problem: "channel-disconnected", detail: null } as const;
    Object.assign(world.threads, { publish: async () => outcome });
    Object.assign(world.instagram, { reply: async () => outcome });
    world.advance(20 * hour);
    await reply("lotte", "r");
    await world.worker.wake();
    expect((await channel("threads")).connection).toBe("expired");
    expect((await channel("instagram")).connection).toBe("expired");
    expect((await world.post("post-05")).deliveries["threads"]).toMatchObject({
      status: "failed",
      problem: "channel-disconnected",
    });
    expect(await world.message("r")).toMatchObject({ status: "failed", problem: "channel-disconnected" });
  });

  test("a fetch goes on from the place where the last one ended", async () => {
    const fetchSince = world.threads.fetchSince;
    const places: (string | null)[] = [];
    Object.assign(world.threads, {
      fetchSince: (...args: Parameters<typeof fetchSince>) => (places.push(args[1]), fetchSince(...args)),
    });
    world.threads.inbox = [told("n-1")];
    world.advance(38 * minute);
    await world.worker.wake();
    world.advance(hour);
    await world.another().wake();
    expect(places).toEqual([null, "1"]);
  });

  test("[I59] a post that was claimed and then forgotten is found by the sweep", async () => {
    world.advance(20 * hour);
    await world.engine.executeAsSystem(world.workspaceId, {
      key: "claim",
      type: "post.claim",
      id: "post-05",
      input: {},
    });
    await world.another().wake();
    expect(await world.post("post-05")).toMatchObject({ status: "published" });
  });

  test("[I60] a post taken off its time before that time does not go out", async () => {
    await world.act("samir", "post.unschedule", "post-05", {});
    world.advance(20 * hour);
    await world.worker.wake();
    expect(world.threads.happened).toEqual([]);
  });

  const reply = (memberId: string, key: string, id = "it-01") =>
    world.act(memberId, "interaction.reply", id, { text: "Of course", media: [], seenThrough: null }, { key });

  test("[I25] an accepted answer is one message and one call", async () => {
    await world.worker.start();
    await reply("lotte", "r");
    await Promise.all([world.worker.wake(), world.another().wake()]);
    await expect.poll(async () => (await world.message("r")).status, { timeout: 10_000 }).toBe("sent");
    expect(world.instagram.happened).toMatchObject([{ what: "reply", text: "Of course", attempt: "r:instagram:1" }]);
    expect((await world.message("r")).networkId).toBe("instagram-reply-1");
  });

  test("[I26] an answer told by its marker before our call came back is one message", async () => {
    world.instagram.moods = ["fall"];
    await reply("lotte", "r");
    await world.worker.wake();
    expect((await world.message("r")).status).toBe("unknown");
    world.instagram.inbox = [
      told("echo-1", { direction: "out", text: "of course (tidied by the network)" }, "r:instagram:1"),
    ];
    await world.workspace.load([
      { ...(await channel("instagram")), cadence: { kind: "poll", everySeconds: 60 }, nextFetchAt: start },
    ]);
    await world.worker.wake();
    expect(await world.message("r")).toMatchObject({ status: "sent", networkId: "echo-1" });
  });

  async function channel(id: string) {
    const found = await world.workspace.read.record(id);
    if (found?.is !== "channel") throw new Error(id);
    return found;
  }

  test("[I28] an answer whose writer lost the right before it was sent is not sent", async () => {
    await reply("lotte", "r");
    await world.workspace.load([
      {
        is: "grant",
        id: "instagram-care",
        version: 2,
        channelId: "instagram",
        to: { kind: "team", id: "care" },
        role: "viewer",
      },
    ]);
    await world.worker.wake();
    expect(await world.message("r")).toMatchObject({ status: "failed", problem: "role" });
    expect(world.instagram.happened).toEqual([]);
  });

  test("an answer whose window closed before it was sent is not sent", async () => {
    await reply("lotte", "r");
    world.advance(8 * day);
    await world.worker.wake();
    expect(await world.message("r")).toMatchObject({ status: "failed", problem: "instagram.directMessage.window" });
    expect(world.instagram.happened).toEqual([]);
  });

  test("an answer that was refused can be tried again by a person", async () => {
    world.instagram.moods = ["refuse", "accept"];
    await reply("lotte", "r");
    await world.worker.wake();
    expect(await world.message("r")).toMatchObject({ status: "failed", problem: "provider-rejected" });
    await world.act("lotte", "message.retry", "r", {});
    await world.worker.wake();
    expect((await world.message("r")).status).toBe("sent");
    expect(world.instagram.happened).toHaveLength(1);
  });

  test("an answer that was begun before a crash is looked for, never sent again", async () => {
    await reply("lotte", "r");
    await world.workspace.claim("send r 1");
    world.advance(3 * minute);
    await world.another().wake();
    expect((await world.message("r")).status).toBe("unknown");
    world.advance(11 * minute);
    await world.another().wake();
    expect((await world.message("r")).status).toBe("failed");
    expect(world.instagram.happened).toEqual([]);
  });

  test("[I32] a note never reaches a network", async () => {
    await world.worker.start();
    await world.act("vera", "interaction.addNote", "it-01", { text: "internal" });
    await world.worker.wake();
    expect(world.instagram.happened).toEqual([]);
  });

  test("a like reaches the network; where it will not, the like goes back", async () => {
    await world.worker.start();
    await world.act("lotte", "message.like", "it-04-m1", {});
    await expect
      .poll(() => world.facebook.acts, { timeout: 10_000 })
      .toEqual([{ networkId: "facebook-it-04-1", wanted: { liked: true } }]);
    world.facebook.moods = ["refuse"];
    await world.act("lotte", "message.hide", "it-04-m1", {});
    await expect.poll(async () => (await world.message("it-04-m1")).hidden, { timeout: 10_000 }).toBe(false);
    expect((await world.message("it-04-m1")).version).toBe(4);
  });

  test("[I09] what is due resolves by itself; what sleeps wakes", async () => {
    world.advance(day);
    await world.worker.wake();
    expect(await world.interaction("it-10")).toMatchObject({ snoozedUntil: null, queue: "new" });
    world.advance(29 * day);
    await world.worker.wake();
    expect(await world.interaction("it-12")).toMatchObject({ queue: "resolved", ownerId: null });
  });

  test("a polled channel is asked at its time, on the hour, and what it tells twice stands once", async () => {
    await world.worker.wake();
    expect(world.threads.fetches).toBe(0);
    world.advance(38 * minute);
    world.threads.inbox = [told("n-1"), told("n-2", { text: "Again" }), told("n-1")];
    await world.worker.wake();
    expect(world.threads.fetches).toBe(1);
    expect(await channel("threads")).toMatchObject({
      fetchedAt: "2026-11-20T09:38:00.000Z",
      nextFetchAt: "2026-11-20T10:00:00.000Z",
    });
    expect(await world.interaction("threads~t-1")).toMatchObject({
      queue: "new",
      read: "unread",
      excerpt: expect.any(String),
    });
    const { "thread.get": thread } = world.engine.queriesFor({ workspaceId: world.workspaceId, memberId: "noor" });
    const page = await thread({ interactionId: "threads~t-1", cursor: null, limit: 10 }, {});
    expect(page.messages.map(({ networkId }) => networkId).sort()).toEqual(["n-1", "n-2"]);
    await world.worker.wake();
    expect(world.threads.fetches).toBe(1);
  });

  test("a fetch that fails is tried again after a minute, and loses nothing", async () => {
    const fetchSince = world.threads.fetchSince;
    let calls = 0;
    Object.assign(world.threads, {
      fetchSince: (...args: Parameters<typeof fetchSince>) => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error("down")) : fetchSince(...args);
      },
    });
    world.advance(38 * minute);
    world.threads.inbox = [told("n-1")];
    await world.worker.wake();
    await world.worker.wake();
    expect(calls).toBe(1);
    world.advance(61 * second);
    await world.worker.wake();
    expect(await world.interaction("threads~t-1")).toMatchObject({ queue: "new" });
  });

  test("what was written before the channel was connected does not come in", async () => {
    world.advance(38 * minute);
    world.threads.inbox = [told("n-1", { at: "2026-01-01T00:00:00.000Z" })];
    await world.worker.wake();
    expect(await world.workspace.read.record("threads~t-1")).toBeUndefined();
  });

  test("[I82] a clock set back sends nothing", async () => {
    world.advance(20 * hour);
    await world.worker.wake();
    world.advance(-19 * hour);
    await world.worker.wake();
    await world.another().wake();
    expect(world.threads.happened).toHaveLength(1);
  });
}
