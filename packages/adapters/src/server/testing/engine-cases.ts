import { BackendError, day, hour, second, type BackendErrorCode, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ListenStatus } from "@tidewire/core/backend";
import { recordsOf } from "../../memory/seed.js";
import { smallSeed } from "../../memory/small-seed.js";
import { hiddenEvent } from "../engine-sight.js";
import type { Store } from "../store-port.js";
import { engineWorld, start, type EngineWorld } from "./engine-world.js";

/** What the engine promises over any store. */
export function engineCases(makeStore: () => Promise<Store>): void {
  let world: EngineWorld;
  let store: Store;

  beforeEach(async () => {
    store = await makeStore();
    await store.open();
    world = await engineWorld(store);
  });
  afterEach(() => store.close());

  const refused = (code: BackendErrorCode, facts: object = {}) =>
    expect.objectContaining({ name: "BackendError", code, facts: expect.objectContaining(facts) });
  const queries = (memberId: string) => world.engine.queriesFor({ workspaceId: world.workspaceId, memberId });

  test("[I35] a key heard twice has one effect and one answer", async () => {
    const first = await world.act("lotte", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" });
    const second = await world.act("lotte", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" });
    expect(second).toEqual(first);
    expect((await world.interaction("it-01")).version).toBe(2);
  });

  test("[I35] another command under the same key is idempotency-mismatch", async () => {
    await world.act("lotte", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" });
    await expect(world.act("lotte", "interaction.addTag", "it-01", { tag: "cot" }, { key: "k" })).rejects.toEqual(
      refused("idempotency-mismatch"),
    );
    await expect(world.act("eero", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" })).rejects.toEqual(
      refused("idempotency-mismatch"),
    );
  });

  test("[I35] a refusal is kept: the same key hears it again though it would be allowed now", async () => {
    const assign = () =>
      world.act("lotte", "interaction.assign", "it-01", { ownerId: "eero" }, { key: "k", saw: { ownerId: "lotte" } });
    await expect(assign()).rejects.toEqual(refused("version-conflict"));
    await world.act("lotte", "interaction.assign", "it-01", { ownerId: "lotte" });
    await expect(assign()).rejects.toEqual(refused("version-conflict"));
  });

  test("[I41] of two assigns on the same sight exactly one wins", async () => {
    const saw = { ownerId: null };
    const both = await Promise.allSettled([
      world.act("lotte", "interaction.assign", "it-01", { ownerId: "lotte" }, { saw }),
      world.act("eero", "interaction.assign", "it-01", { ownerId: "eero" }, { saw }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("[I44] a conflict brings the record as it is now and changes nothing", async () => {
    await world.act("lotte", "interaction.assign", "it-01", { ownerId: "lotte" });
    const before = await world.interaction("it-01");
    await expect(
      world.act("eero", "interaction.assign", "it-01", { ownerId: "eero" }, { saw: { ownerId: null } }),
    ).rejects.toEqual(refused("version-conflict", { reason: "changed", rule: "ownerId", current: [before] }));
    expect(await world.interaction("it-01")).toEqual(before);
  });

  test("a command whose rule relies on sight is refused without it", async () => {
    await expect(world.act("eero", "interaction.assign", "it-01", { ownerId: "eero" }, { saw: null })).rejects.toEqual(
      refused("precondition-required"),
    );
  });

  test("[I42] an answer over an answer nobody saw is newer-reply, with that answer; sending anyway is allowed", async () => {
    const reply = { text: "Yes", media: [], seenThrough: null };
    await world.act("lotte", "interaction.reply", "it-01", reply, { key: "first" });
    await expect(world.act("eero", "interaction.reply", "it-01", reply)).rejects.toEqual(
      refused("newer-reply", {
        current: [expect.objectContaining({ id: "it-01" }), expect.objectContaining({ id: "first", text: "Yes" })],
      }),
    );
    await world.act("eero", "interaction.reply", "it-01", { ...reply, override: true });
  });

  test("[I45] a viewer can't answer, and no message stands", async () => {
    await expect(
      world.act("vera", "interaction.reply", "it-01", { text: "Yes", media: [], seenThrough: null }, { key: "r" }),
    ).rejects.toEqual(refused("forbidden", { reason: "role", rule: "contributor" }));
    expect(await world.workspace.read.record("r")).toBeUndefined();
  });

  test("[I01] a resolved interaction has no owner, and a reply on it gives it none", async () => {
    await world.act("lotte", "interaction.assign", "it-01", { ownerId: "lotte" });
    await world.act("vera", "interaction.resolve", "it-01", {});
    expect(await world.interaction("it-01")).toMatchObject({ queue: "resolved", ownerId: null });
    await world.act("lotte", "interaction.reply", "it-01", { text: "Bye", media: [], seenThrough: null });
    expect(await world.interaction("it-01")).toMatchObject({ queue: "resolved", ownerId: null });
  });

  test("[I07] a message on a resolved interaction brings it back to New, unread and without owner", async () => {
    await world.receive({ channelId: "linkedin", networkThreadId: "linkedin-it-08-1", message: { networkId: "n-1" } });
    expect(await world.interaction("it-08")).toMatchObject({ queue: "new", read: "unread", ownerId: null, version: 2 });
  });

  test("[I08] our own message, written on the network itself, moves no queue", async () => {
    await world.receive({
      channelId: "linkedin",
      networkThreadId: "linkedin-it-08-1",
      message: { networkId: "n-1", direction: "out" },
    });
    expect(await world.interaction("it-08")).toMatchObject({ queue: "resolved", read: "read" });
  });

  test("[I22] a network's message told five times stands once", async () => {
    await world.receive({ message: { networkId: "n-1" } }, "webhook-1");
    for (const key of ["webhook-1", "webhook-2", "poll-1", "poll-2"]) {
      await world
        .receive({ message: { networkId: "n-1" } }, key)
        .catch((error: unknown) => expect(error).toEqual(refused("invalid", { rule: "message.known" })));
    }
    const page = await queries("noor")["thread.get"](
      { interactionId: "instagram~thread-1", cursor: null, limit: 100 },
      {},
    );
    expect(page.messages).toHaveLength(1);
  });

  test("[I26] an echo that comes before the answer is merged into our message", async () => {
    await world.act(
      "lotte",
      "interaction.reply",
      "it-01",
      { text: "Yes, it is", media: [], seenThrough: null },
      { key: "r" },
    );
    await world.receive({
      networkThreadId: "instagram-it-01-1",
      message: { networkId: "n-9", direction: "out", text: "Yes, it is" },
    });
    expect(await world.message("r")).toMatchObject({ status: "sent", networkId: "n-9" });
    await expect(
      world.engine.executeAsSystem(world.workspaceId, {
        key: "r.sent",
        type: "message.sent",
        id: "r",
        input: { networkId: "n-9" },
      }),
    ).rejects.toEqual(refused("invalid", { reason: "state" }));
    expect(
      (await queries("noor")["thread.get"]({ interactionId: "it-01", cursor: null, limit: 100 }, {})).messages,
    ).toHaveLength(2);
  });

  test("[I26] an echo that comes after the answer adds nothing", async () => {
    await world.act(
      "lotte",
      "interaction.reply",
      "it-01",
      { text: "Yes, it is", media: [], seenThrough: null },
      { key: "r" },
    );
    await world.engine.executeAsSystem(world.workspaceId, {
      key: "r.sent",
      type: "message.sent",
      id: "r",
      input: { networkId: "n-9" },
    });
    await expect(
      world.receive({
        networkThreadId: "instagram-it-01-1",
        message: { networkId: "n-9", direction: "out", text: "Yes, it is" },
      }),
    ).rejects.toEqual(refused("invalid", { rule: "message.known" }));
  });

  test("[I43] two tags at once both stay", async () => {
    await Promise.all([
      world.act("lotte", "interaction.addTag", "it-01", { tag: "a" }),
      world.act("eero", "interaction.addTag", "it-01", { tag: "b" }),
    ]);
    expect([...(await world.interaction("it-01")).tags].sort()).toEqual(["a", "b"]);
  });

  test("[I13] an accepted change counts the version by one, a refused one leaves it", async () => {
    await world.act("lotte", "interaction.markRead", "it-01", {});
    await world.act("lotte", "interaction.markRead", "it-01", {}).catch(() => undefined);
    expect((await world.interaction("it-01")).version).toBe(2);
  });

  test("[I11] an older message that comes late does not take the interaction back in time", async () => {
    const before = (await world.interaction("it-01")).lastActivityAt;
    await world.receive({
      networkThreadId: "instagram-it-01-1",
      message: { networkId: "old", at: "2026-11-01T00:00:00.000Z" },
    });
    expect((await world.interaction("it-01")).lastActivityAt).toBe(before);
  });

  test("undo takes an act back within 30 seconds, by its giver, whatever their role", async () => {
    await world.act("vera", "interaction.resolve", "it-03", {}, { key: "slip" });
    await expect(world.act("lotte", "interaction.undo", "it-03", { of: "slip" })).rejects.toEqual(
      refused("invalid", { rule: "undo.notYours" }),
    );
    await world.act("vera", "interaction.undo", "it-03", { of: "slip" });
    expect(await world.interaction("it-03")).toMatchObject({ queue: "pending", ownerId: "lotte" });
    await world.act("vera", "interaction.resolve", "it-03", {}, { key: "late" });
    world.advance(31 * second);
    await expect(world.act("vera", "interaction.undo", "it-03", { of: "late" })).rejects.toEqual(
      refused("invalid", { rule: "undo.tooLate" }),
    );
  });

  test("a client with other rules is told so, and nothing is kept under its key", async () => {
    const command = {
      key: "k",
      type: "interaction.markRead" as const,
      id: "it-01",
      input: {},
      by: "lotte",
      at: start,
      rulesVersion: 999,
    };
    await expect(world.engine.execute({ workspaceId: world.workspaceId, memberId: "lotte" }, command)).rejects.toEqual(
      refused("outdated-client"),
    );
    await world.act("lotte", "interaction.markRead", "it-01", {}, { key: "k" });
  });

  test("keys are 1 to 255 characters, and the system's are nobody else's", async () => {
    await expect(world.act("lotte", "interaction.markRead", "it-01", {}, { key: "" })).rejects.toEqual(
      refused("idempotency-missing"),
    );
    await expect(world.act("lotte", "interaction.markRead", "it-01", {}, { key: "k".repeat(256) })).rejects.toEqual(
      refused("invalid"),
    );
    await expect(world.act("lotte", "interaction.markRead", "it-01", {}, { key: "system:k" })).rejects.toEqual(
      refused("invalid"),
    );
  });

  test("[I53] ids of another workspace are unknown here", async () => {
    const other = store.workspace("elsewhere");
    const seed = smallSeed(start);
    await other.load(
      recordsOf({
        ...seed,
        workspace: { ...seed.workspace, id: "elsewhere" },
        interactions: [],
        messages: [],
        notes: [],
        posts: [],
        channels: [{ ...seed.channels[0]!, id: "foreign", channelId: "foreign" }],
        grants: [],
        members: [{ ...seed.members[0]!, id: "stranger" }],
        teams: [],
      }),
    );
    await expect(
      world.act("noor", "post.create", "post-n", { channelIds: ["foreign"], text: "x", texts: {}, media: [] }),
    ).rejects.toEqual(refused("not-found"));
    await expect(world.act("noor", "interaction.assign", "it-01", { ownerId: "stranger" })).rejects.toEqual(
      refused("invalid", { rule: "owner.cannotReply" }),
    );
    await expect(
      world.engine.queriesFor({ workspaceId: "elsewhere", memberId: "noor" })["workspace.get"]({}, {}),
    ).rejects.toEqual(refused("forbidden"));
    await expect(
      world.engine.queriesFor({ workspaceId: "nowhere", memberId: "noor" })["workspace.get"]({}, {}),
    ).rejects.toEqual(refused("forbidden"));
  });

  test("a reply may not take the id of a record that stands", async () => {
    const before = await world.interaction("it-02");
    await expect(
      world.act("lotte", "interaction.reply", "it-01", { text: "x", media: [], seenThrough: null }, { key: "it-02" }),
    ).rejects.toEqual(refused("invalid", { rule: "id.taken" }));
    expect(await world.interaction("it-02")).toEqual(before);
  });

  test("a message may not take the id of its own interaction", async () => {
    await expect(
      world.receive({ networkThreadId: "t", message: { networkId: "n", id: "instagram~t" } }),
    ).rejects.toEqual(refused("invalid", { rule: "id.taken" }));
    expect(await world.workspace.read.record("instagram~t")).toBeUndefined();
  });

  test.each([
    ["2026-02-30", "09:00", "UTC"],
    ["2026-12-01", "25:00", "UTC"],
    ["2026-12-01", "09:00", "Mars/Olympus"],
  ])("a time that no clock shows is refused: %s %s %s", async (day, time, timeZone) => {
    await expect(world.act("samir", "post.schedule", "post-08", { schedule: { day, time, timeZone } })).rejects.toEqual(
      refused("invalid"),
    );
    expect((await world.post("post-08")).status).toBe("draft");
  });

  test("[I29] what the network does not allow is refused with its rule", async () => {
    await expect(world.act("lotte", "message.like", "it-06-m1", {})).rejects.toEqual(
      refused("forbidden", { reason: "network", rule: "threads.comment.like" }),
    );
  });

  test("[I71] on a channel that was lost a reply is refused as such", async () => {
    await world.engine.executeAsSystem(world.workspaceId, {
      key: "lost",
      type: "channel.expire",
      id: "instagram",
      input: { since: start },
    });
    await expect(
      world.act("lotte", "interaction.reply", "it-01", { text: "x", media: [], seenThrough: null }),
    ).rejects.toEqual(refused("channel-disconnected", { rule: "expired" }));
  });

  test("[I39] the feed numbers what happened without gaps, also under many at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.act("lotte", "interaction.addTag", "it-01", { tag: `t${index}` })),
    );
    const events = await world.workspace.events(0, 100);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test("[I20] paging shows each interaction once while others arrive", async () => {
    const shown: string[] = [];
    const expected = (
      await queries("noor")["interactions.list"]({ filter: {}, cursor: null, limit: 100 }, {})
    ).records.map(({ id }) => id);
    let cursor: string | null = null;
    for (let page = 0; ; page++) {
      const answer: { records: readonly { id: string }[]; next: string | null } = await queries("noor")[
        "interactions.list"
      ]({ filter: {}, cursor, limit: 5 }, {});
      shown.push(...answer.records.map(({ id }) => id));
      cursor = answer.next;
      if (cursor === null) break;
      await world.receive({ networkThreadId: `new-${page}`, message: { networkId: `new-${page}` } });
    }
    expect(shown).toEqual(expected);
  });

  test("[I20] pages end where the list ends, whatever their size", async () => {
    for (const limit of [1, 4, 12, 100]) {
      const seen: string[] = [];
      for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
        const answer: { records: readonly { id: string }[]; next: string | null; total: number } = await queries(
          "noor",
        )["interactions.list"]({ filter: { queues: ["new", "pending"] }, cursor, limit }, {});
        seen.push(...answer.records.map(({ id }) => id));
        expect(answer.total).toBe(10);
        cursor = answer.next;
      }
      expect(new Set(seen).size).toBe(10);
    }
  });

  test("words are found in names, tags and messages, whatever their case", async () => {
    const find = async (text: string) =>
      (await queries("noor")["interactions.list"]({ filter: { text }, cursor: null, limit: 100 }, {})).records.map(
        ({ id }) => id,
      );
    expect(await find("MAAIKE bed")).toEqual(["it-01"]);
    expect(await find("deux fois")).toEqual(["it-03"]);
    expect(await find("100%_")).toEqual([]);
    expect(await find("press")).toEqual(["it-12"]);
  });

  test("a thread is read in windows, each entry in one of them", async () => {
    const whole = await queries("noor")["thread.get"]({ interactionId: "it-03", cursor: null, limit: 100 }, {});
    expect(whole).toMatchObject({
      messages: [{ id: "it-03-m1" }, { id: "it-03-m2" }, { id: "it-03-m3" }],
      notes: [{ id: "it-03-n1" }],
      next: null,
    });
    const seen: string[] = [];
    const notes: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page: typeof whole = await queries("noor")["thread.get"]({ interactionId: "it-03", cursor, limit: 1 }, {});
      seen.unshift(...page.messages.map(({ id }) => id));
      notes.push(...page.notes.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(["it-03-m1", "it-03-m2", "it-03-m3"]);
    expect(notes).toEqual(["it-03-n1"]);
  });

  test("[I12] the history tells who changed what", async () => {
    await world.act("lotte", "interaction.assign", "it-01", { ownerId: "eero" });
    const { history } = await queries("noor")["thread.get"]({ interactionId: "it-01", cursor: null, limit: 10 }, {});
    expect(history).toMatchObject([
      { type: "interaction.assign", by: "lotte", changed: { ownerId: { was: null, is: "eero" } } },
    ]);
  });

  test("posts are read by their time, and those without one apart", async () => {
    const list = (more: object) =>
      queries("noor")["posts.list"]({ from: null, to: null, cursor: null, limit: 100, ...more }, {});
    const next = await list({ from: start, to: "2026-12-31T00:00:00.000Z" });
    expect(next.records.map(({ id }) => id)).toEqual(["post-05", "post-06", "post-07"]);
    expect((await list({})).records.map(({ id }) => id)).toEqual(["post-08"]);
    expect(
      (
        await list({
          from: "2026-01-01T00:00:00.000Z",
          to: "2027-01-01T00:00:00.000Z",
          statuses: ["published"],
          channelIds: ["threads"],
        })
      ).records.map(({ id }) => id),
    ).toEqual(["post-03"]);
    const paged = await list({ from: start, to: "2026-12-31T00:00:00.000Z", limit: 2 });
    expect(paged).toMatchObject({ total: 3, records: [{ id: "post-05" }, { id: "post-06" }] });
    expect(
      (await list({ from: start, to: "2026-12-31T00:00:00.000Z", limit: 2, cursor: paged.next })).records.map(
        ({ id }) => id,
      ),
    ).toEqual(["post-07"]);
  });

  test("[I16] counts are the lengths of their lists, for everybody", async () => {
    const filters = [
      { queues: ["new" as const] },
      { queues: ["pending" as const], ownerIds: ["lotte", null] },
      { read: "unread" as const, tags: ["press", "pets"] },
      { snoozed: true },
      { kinds: ["comment" as const] },
      { ownerIds: [null] },
      { text: "room" },
    ];
    for (const memberId of ["noor", "vera", "samir"]) {
      const { totals } = await queries(memberId)["interactions.count"]({ filters }, {});
      const lists = await Promise.all(
        filters.map((filter) => queries(memberId)["interactions.list"]({ filter, cursor: null, limit: 100 }, {})),
      );
      expect(totals).toEqual(lists.map(({ records }) => records.length));
      expect(totals).toEqual(lists.map(({ total }) => total));
    }
  });

  async function withOutsider(): Promise<void> {
    const seed = smallSeed(start);
    await world.workspace.load([
      { ...seed.members[4]!, id: "olga", name: "Olga", version: 1 },
      {
        is: "grant",
        id: "g-olga",
        version: 1,
        channelId: "x",
        to: { kind: "member", id: "olga" },
        role: "contributor",
      },
    ]);
  }

  test("[I48] without access there is no trace: lists, counts, records, threads, posts and errors", async () => {
    await withOutsider();
    const mine = queries("olga");
    const list = await mine["interactions.list"]({ filter: {}, cursor: null, limit: 100 }, {});
    expect(list.records.map(({ channelId }) => channelId)).toEqual(["x", "x"]);
    expect(list.total).toBe(2);
    expect((await mine["interactions.count"]({ filters: [{}, { channelIds: ["instagram"] }] }, {})).totals).toEqual([
      2, 0,
    ]);
    expect((await mine["interactions.list"]({ filter: { text: "Maaike" }, cursor: null, limit: 10 }, {})).total).toBe(
      0,
    );
    expect(
      (
        await mine["records.get"]({ ids: ["it-01", "it-05", "nothing", "instagram", "instagram-care"] }, {})
      ).records.map(({ id }) => id),
    ).toEqual(["it-05"]);
    expect(
      (
        await mine["posts.list"](
          { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z", cursor: null, limit: 100 },
          {},
        )
      ).records.every(({ channelIds }) => channelIds.includes("x")),
    ).toBe(true);
    const session = await mine["workspace.get"]({}, {});
    expect(session.channels.map(({ id }) => id)).toEqual(["x"]);
    expect(session.grants.every(({ channelId }) => channelId === "x")).toBe(true);
    const failure = (promise: Promise<unknown>) =>
      promise.then(
        () => "none",
        (error: BackendError) => JSON.stringify([error.code, error.facts]),
      );
    expect(await failure(mine["thread.get"]({ interactionId: "it-01", cursor: null, limit: 5 }, {}))).toBe(
      await failure(mine["thread.get"]({ interactionId: "nothing", cursor: null, limit: 5 }, {})),
    );
    expect(await failure(world.act("olga", "interaction.resolve", "it-01", {}))).toBe(
      await failure(world.act("olga", "interaction.resolve", "nothing", {}, { saw: { queue: "new" } })),
    );
    expect(
      await failure(
        world.act("olga", "post.create", "p", { channelIds: ["instagram"], text: "x", texts: {}, media: [] }),
      ),
    ).toBe(
      await failure(world.act("olga", "post.create", "p", { channelIds: ["none"], text: "x", texts: {}, media: [] })),
    );
  });

  test("[I48] a contributor of one channel can't move a post to a channel where they are none", async () => {
    await withOutsider();
    await world.act("olga", "post.create", "post-o", { channelIds: ["x"], text: "x", texts: {}, media: [] });
    await expect(
      world.act("olga", "post.edit", "post-o", { channelIds: ["x", "facebook"], text: "x", texts: {}, media: [] }),
    ).rejects.toEqual(refused("not-found"));
  });

  function hear(memberId: string, since?: string) {
    const stop = new AbortController();
    const events: FeedEvent<AnyRecord>[] = [];
    const statuses: ListenStatus[] = [];
    world.engine.listen({ workspaceId: world.workspaceId, memberId }, since, (event) => events.push(event), {
      signal: stop.signal,
      onStatus: (status) => statuses.push(status),
    });
    const until = (holds: () => boolean) => expect.poll(holds, { timeout: 10_000, interval: 10 }).toBe(true);
    return { stop, events, statuses, until };
  }

  test("[I38] a listener hears everything after its place, in order, once", async () => {
    const { epoch, asOf } = await queries("noor")["workspace.get"]({}, {});
    for (let tag = 0; tag < 5; tag++) await world.act("lotte", "interaction.addTag", "it-01", { tag: `a${tag}` });
    const ear = hear("noor", `${epoch}.${asOf + 2}`);
    await ear.until(() => ear.events.length === 3);
    await Promise.all(
      Array.from({ length: 10 }, (_, tag) => world.act("eero", "interaction.addTag", "it-01", { tag: `b${tag}` })),
    );
    await ear.until(() => ear.events.length === 13);
    expect(ear.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => asOf + 3 + index));
    ear.stop.abort();
  });

  test("[I48] a listener without access hears that numbers are taken, and nothing else", async () => {
    await withOutsider();
    const ear = hear("olga");
    await ear.until(() => ear.statuses.includes("live"));
    await world.act("lotte", "interaction.addTag", "it-01", { tag: "secret" });
    await world.act("lotte", "interaction.addTag", "it-05", { tag: "seen" });
    await ear.until(() => ear.events.length === 2);
    expect(ear.events[0]).toMatchObject({ type: hiddenEvent, records: [], was: null, id: "", by: "", key: "" });
    expect(JSON.stringify(ear.events[0])).not.toMatch(/secret|it-01|lotte/);
    expect(ear.events[1]).toMatchObject({ id: "it-05" });
    ear.stop.abort();
  });

  test("[I49] an open stream of somebody whose rights change says reset within its poll", async () => {
    await withOutsider();
    const ear = hear("olga");
    await ear.until(() => ear.statuses.includes("live"));
    await world.workspace.load([
      {
        is: "grant",
        id: "g-olga",
        version: 2,
        channelId: "linkedin",
        to: { kind: "member", id: "olga" },
        role: "viewer",
      },
    ]);
    await ear.until(() => ear.statuses.includes("reset"));
    expect(ear.events).toEqual([]);
  });

  test("[I49] an open stream of somebody who is no longer a member says reset", async () => {
    await withOutsider();
    const ear = hear("olga");
    await ear.until(() => ear.statuses.includes("live"));
    const { directory } = world.workspace.read;
    Object.assign(world.workspace.read, { directory: async () => ({ ...(await directory()), members: [] }) });
    await ear.until(() => ear.statuses.includes("reset"));
    Object.assign(world.workspace.read, { directory });
  });

  test("[I49] the answer kept under a key is not told to somebody who has lost the right to see it", async () => {
    const act = () => world.act("lotte", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" });
    const conflict = () =>
      world.act("lotte", "interaction.assign", "it-01", { ownerId: "eero" }, { key: "c", saw: { ownerId: "eero" } });
    await act();
    await expect(conflict()).rejects.toEqual(
      refused("version-conflict", { current: [expect.objectContaining({ id: "it-01" })] }),
    );
    await world.workspace.load([
      {
        is: "grant",
        id: "instagram-care",
        version: 2,
        channelId: "linkedin",
        to: { kind: "team", id: "care" },
        role: "contributor",
      },
    ]);
    await expect(act()).rejects.toEqual(refused("not-found"));
    await expect(queries("lotte")["command.get"]({ key: "k" }, {})).rejects.toEqual(refused("not-found"));
    const facts = await conflict().catch((error: BackendError) => error.facts);
    expect(facts).not.toHaveProperty("current");
  });

  test("[I38] a place before what is still kept is answered with reset", async () => {
    for (let tag = 0; tag < 3; tag++) await world.act("lotte", "interaction.addTag", "it-01", { tag: `t${tag}` });
    const working = world.store.workspace;
    const shortened = { ...world.workspace, place: async () => ({ ...(await world.workspace.place()), oldest: 3 }) };
    Object.assign(world.store, { workspace: () => shortened });
    const { epoch } = await world.workspace.place();
    const late = hear("noor", `${epoch}.1`);
    await late.until(() => late.statuses.includes("reset"));
    const just = hear("noor", `${epoch}.2`);
    await just.until(() => just.events.length === 1);
    just.stop.abort();
    Object.assign(world.store, { workspace: working });
  });

  test("[I38] a place in another life of the feed is answered with reset", async () => {
    for (const since of ["other.0", "other.3", "nonsense", `${(await world.workspace.place()).epoch}.900`]) {
      const ear = hear("noor", since);
      await ear.until(() => ear.statuses.includes("reset"));
      expect(ear.events).toEqual([]);
    }
  });

  test("what one's own command did can be asked by its key, and by nobody else", async () => {
    const event = await world.act("lotte", "interaction.addTag", "it-01", { tag: "bed" }, { key: "k" });
    expect(await queries("lotte")["command.get"]({ key: "k" }, {})).toEqual({ event });
    expect(await queries("eero")["command.get"]({ key: "k" }, {})).toEqual({ event: null });
    expect(await queries("lotte")["command.get"]({ key: "never" }, {})).toEqual({ event: null });
  });

  test("[I09] auto-resolve touches only what is due, and newer activity wins", async () => {
    const due = async () => (await world.workspace.due(world.now())).resolves;
    expect(await due()).toEqual([]);
    world.advance(30 * day - 5 * hour);
    expect(await due()).toEqual(expect.arrayContaining(["it-09", "it-12"]));
    await world.receive({ networkThreadId: "instagram-it-09-1", message: { networkId: "n-1" } });
    await expect(
      world.engine.executeAsSystem(world.workspaceId, {
        key: "aged",
        type: "interaction.resolveAged",
        id: "it-09",
        input: {},
      }),
    ).rejects.toEqual(refused("invalid", { rule: "autoResolve.notDue" }));
    expect(await due()).not.toContain("it-09");
  });

  test("a claim is given once", async () => {
    expect(
      await Promise.all([world.workspace.claim("c"), world.workspace.claim("c"), world.workspace.claim("d")]),
    ).toEqual(expect.arrayContaining([true, false, true]));
    expect(await world.workspace.claim("c")).toBe(false);
  });
}
