import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackendError } from "../basics.js";
import type { AnyCommand } from "../commands/registry.js";
import { matches, newestFirst } from "../inbox/interaction-list.js";
import type { Interaction, Queue } from "../inbox/interaction.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { heldPlatform } from "../testing/platform.js";
import { patienceFor, runsOf } from "../testing/runs-of.js";
import { aChannel, aMember, anInteraction, aServer, start } from "../testing/world.js";
import { createClient } from "./create-client.js";

const runs = runsOf("CLIENT", 100);
const members = [aMember("anna", "admin"), aMember("ben", "admin"), aMember("cleo", "admin")];
const minutes = (n: number) => new Date(Date.parse(start) - n * 60_000).toISOString();
const some = (count: number): Interaction[] =>
  Array.from({ length: count }, (_, n) =>
    anInteraction({
      id: `i${n}`,
      lastActivityAt: minutes(n),
      lastMessageId: `m${n}`,
      queue: n % 5 === 4 ? "pending" : "new",
    }),
  );

function aWorld(records = some(12)) {
  const clock = heldPlatform(start, "server");
  const server = aServer([aChannel(), ...records], members, clock.now);
  return { server, clock };
}

describe("a client", () => {
  test("shows a command at once, and the same once the server has answered", async () => {
    const { server } = aWorld();
    const platform = heldPlatform(start, "anna");
    const client = createClient({ backend: server.backendFor("anna"), platform, problemsOf: () => [] });
    const stop = client.start();
    const list = client.interactions({ queues: ["new"] });
    const stopList = list.start();
    await platform.pass(0);
    expect(list.view.ids).toContain("i0");
    expect(client.act("interaction.resolve", "i0", {})).toMatchObject({ allowed: true });
    expect(client.look("i0")).toMatchObject({ queue: "resolved", version: 2 });
    expect(list.view.ids).not.toContain("i0");
    const total = list.view.total;
    await platform.pass(10);
    expect(client.view.unsent).toBe(0);
    expect(list.view.total).toBe(total);
    expect(server.store.get("i0")).toMatchObject({ queue: "resolved" });
    stopList();
    stop();
  });

  test("[I34] a refused reply is taken off the screen and its text is back in the draft", async () => {
    const { server } = aWorld();
    const platform = heldPlatform(start, "anna");
    const refusing = {
      before: () => {
        throw new BackendError("newer-reply", { reason: "input", rule: "newer-reply" });
      },
      after: () => {},
    };
    const client = createClient({ backend: server.backendFor("anna", refusing), platform, problemsOf: () => [] });
    client.start();
    const thread = client.thread("i0");
    thread.start();
    await platform.pass(0);
    client.act("interaction.reply", "i0", { text: "On its way!", media: [], seenThrough: null });
    expect(thread.view.entries).toHaveLength(1);
    await platform.pass(10);
    expect(thread.view.entries).toHaveLength(0);
    expect(client.drafts.view.texts["reply:i0"]).toBe("On its way!");
    expect(client.view.refusals).toMatchObject([{ code: "newer-reply" }]);
  });

  test("[I33] a command that was written survives a reload, and is sent once", async () => {
    const { server } = aWorld();
    const storage = volatileStorage<AnyCommand>();
    const offline = {
      before: () => {
        throw new BackendError("network");
      },
      after: () => {},
    };
    const first = heldPlatform(start, "anna");
    const before = createClient({
      backend: server.backendFor("anna", offline),
      platform: first,
      storage,
      problemsOf: () => [],
    });
    const stop = before.start();
    before.interactions({}).start();
    await first.pass(0);
    before.act("interaction.addTag", "i1", { tag: "grind" });
    await first.pass(5_000);
    expect(before.view.unsent).toBe(1);
    stop();

    const second = heldPlatform(start, "anna-again");
    const after = createClient({ backend: server.backendFor("anna"), platform: second, storage, problemsOf: () => [] });
    after.start();
    after.interactions({}).start();
    await second.pass(60_000);
    expect(after.view.unsent).toBe(0);
    expect(server.store.get("i1")).toMatchObject({ tags: ["grind"], version: 2 });
  });

  test("[I35] an answer that is lost is asked for again under the same key, and nothing happens twice", async () => {
    const { server } = aWorld();
    let losses = 2;
    const losing = {
      before: () => {},
      after: () => {
        if (losses-- > 0) throw new BackendError("network");
      },
    };
    const platform = heldPlatform(start, "anna");
    const client = createClient({
      backend: { ...server.backendFor("anna", losing), listen: (_since, _onEvent, { onStatus }) => onStatus("live") },
      platform,
      problemsOf: () => [],
    });
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.addNote", "i2", { text: "Call her" });
    await platform.pass(120_000);
    expect(client.view.unsent).toBe(0);
    expect([...server.store.values()].filter(({ is }) => is === "note")).toHaveLength(1);
    expect(server.events).toHaveLength(1);
  });

  test("a bulk act is taken back as one", async () => {
    const { server } = aWorld();
    const platform = heldPlatform(start, "anna");
    const client = createClient({ backend: server.backendFor("anna"), platform, problemsOf: () => [] });
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    expect(client.actAll("interaction.resolve", ["i0", "i1", "i2"], {})).toBe(3);
    expect(client.undo()).toEqual({ allowed: true });
    await platform.pass(10);
    for (const id of ["i0", "i1", "i2"]) expect(server.store.get(id)).toMatchObject({ queue: "new" });
  });

  test("signed out in the middle, everything waits; signed in again, everything goes", async () => {
    const { server } = aWorld();
    let signedIn = false;
    const backend = server.backendFor("anna", {
      before: () => {
        if (!signedIn) throw new BackendError("unauthenticated");
      },
      after: () => {},
    });
    const platform = heldPlatform(start, "anna");
    const client = createClient({ backend, platform, problemsOf: () => [] });
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.addTag", "i0", { tag: "x" });
    client.act("interaction.addTag", "i1", { tag: "x" });
    await platform.pass(600_000);
    expect(client.view).toMatchObject({ paused: "unauthenticated", unsent: 2 });
    signedIn = true;
    client.resume();
    await platform.pass(10);
    expect(client.view).toMatchObject({ paused: null, unsent: 0 });
    expect(server.store.get("i1")).toMatchObject({ tags: ["x"] });
  });

  test(
    "[I36] [I37] [I01] clients with lost, doubled and failing answers end equal to the server, and never show an owner on a resolved one",
    async () => {
      const acts = fc.array(
        fc.record({
          who: fc.integer({ min: 0, max: 2 }),
          what: fc.constantFrom(
            "resolve",
            "reopen",
            "assign",
            "addTag",
            "removeTag",
            "markRead",
            "markUnread",
            "moveToPending",
            "reply",
            "undo",
            "wait",
          ),
          on: fc.integer({ min: 0, max: 3 }),
          fault: fc.constantFrom("none", "none", "none", "before", "after"),
        }),
        { minLength: 5, maxLength: 40 },
      );
      const queues: Queue[] = ["new", "pending", "resolved"];

      await fc.assert(
        fc.asyncProperty(acts, async (steps) => {
          const { server } = aWorld(some(4));
          let faults: string[] = [];
          const faulty = {
            before: () => {
              if (faults[0] === "before") {
                faults = faults.slice(1);
                throw new BackendError("network");
              }
            },
            after: () => {
              if (faults[0] === "after") {
                faults = faults.slice(1);
                throw new BackendError("timeout");
              }
            },
          };
          const people = ["anna", "ben", "cleo"].map((id, n) => {
            const platform = heldPlatform(start, id, n + 7);
            const client = createClient({ backend: server.backendFor(id, faulty), platform, problemsOf: () => [] });
            client.start();
            const lists = queues.map((queue) => client.interactions({ queues: [queue] }));
            for (const list of lists) list.start();
            return { id, platform, client, lists };
          });
          for (const { platform } of people) await platform.pass(0);
          for (const { who, what, on, fault } of steps) {
            const person = people[who];
            if (!person) continue;
            const { client, platform } = person;
            const id = `i${on}`;
            const it = client.look(id);
            if (fault !== "none") faults = [...faults, fault];
            if (what === "wait") await platform.pass(2_000);
            else if (what === "undo") client.undo();
            else if (what === "assign") client.act("interaction.assign", id, { ownerId: people[on % 3]?.id ?? null });
            else if (what === "addTag" || what === "removeTag") client.act(`interaction.${what}`, id, { tag: "t" });
            else if (what === "reply")
              client.act("interaction.reply", id, {
                text: "Hi",
                media: [],
                seenThrough: it?.is === "interaction" ? it.lastReplyId : null,
              });
            else client.act(`interaction.${what}`, id, {});
            for (const each of people)
              for (let n = 0; n < 4; n++) {
                const shown = each.client.look(`i${n}`);
                if (shown?.is === "interaction" && shown.queue === "resolved") expect(shown.ownerId).toBeNull();
              }
          }
          faults = [];
          for (let round = 0; round < 3; round++) for (const { platform } of people) await platform.pass(120_000);
          for (const { client, lists } of people) {
            expect(client.view.unsent).toBe(0);
            for (const record of server.store.values())
              if (record.is === "interaction") expect(client.look(record.id)).toEqual(record);
            for (const [n, list] of lists.entries()) {
              const filter = { queues: queues.slice(n, n + 1) };
              const truth = [...server.store.values()]
                .filter((record) => record.is === "interaction")
                .filter((it) => matches(it, filter))
                .sort(newestFirst);
              expect(list.view.ids).toEqual(truth.map(({ id }) => id));
              expect(list.view.total).toBe(truth.length);
            }
          }
          expect(new Set(server.events.map(({ key }) => key)).size).toBe(server.events.length);
        }),
        runs,
      );
    },
    patienceFor(runs),
  );
});
