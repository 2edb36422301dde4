import { describe, expect, test } from "vitest";
import type { Backend, ListenOptions } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import { BackendError, type FeedEvent } from "../basics.js";
import type { AnyCommand, AnyRecord } from "../commands/registry.js";
import type { Storage } from "../sync/storage.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { heldPlatform } from "../testing/platform.js";
import { aChannel, aMember, anInteraction, aServer, start } from "../testing/world.js";
import type { Client } from "./client.js";
import { createClient } from "./create-client.js";

const minutes = (n: number) => new Date(Date.parse(start) - n * 60_000).toISOString();
const some = (count: number) =>
  Array.from({ length: count }, (_, n) => anInteraction({ id: `i${n}`, lastActivityAt: minutes(n) }));

type Told = (event: FeedEvent<AnyRecord>) => void;

/** A client whose backend can be changed under it; `lines` are the feeds it has asked for. */
function aClient(
  change: (backend: Backend) => Partial<Backend> = () => ({}),
  records: AnyRecord[] = some(3),
  storage?: Storage<AnyCommand>,
) {
  const server = aServer([aChannel(), ...records], [aMember("anna", "admin"), aMember("ben", "admin")], () => start);
  const lines: { since: string | undefined; onEvent: Told; options: ListenOptions }[] = [];
  const plain = server.backendFor("anna");
  const base: Backend = {
    ...plain,
    listen(since, onEvent, options) {
      lines.push({ since, onEvent, options });
      plain.listen?.(since, onEvent, options);
    },
  };
  const platform = heldPlatform(start, "anna", 12_345);
  const backend = { ...base, ...change(base) };
  const client = createClient({ backend, platform, problemsOf: () => [], ...(storage && { storage }) });
  const reset = () => lines.at(-1)?.options.onStatus("reset");
  return { server, client, platform, lines, reset, open: () => lines.filter(({ options }) => !options.signal.aborted) };
}

const sessionWith = (backend: Backend, ask: (found: Session) => Session): Partial<Backend> => ({
  queries: {
    ...backend.queries,
    "workspace.get": async (input, options) => ask(await backend.queries["workspace.get"](input, options)),
  },
});
const shown = (client: Client, id: string) => {
  const record = client.look(id);
  return record?.is === "interaction" ? record : undefined;
};

describe("a client, when things go wrong,", () => {
  test("follows one feed only, however often it was started and stopped", async () => {
    const { client, platform, open } = aClient();
    client.start()();
    client.start()();
    client.start();
    await platform.pass(10_000);
    expect(open()).toHaveLength(1);
  });

  test("[F20] reads everything anew after a reset, though the line was down for a while", async () => {
    let up = true;
    const { server, client, platform, reset, open } = aClient((backend) =>
      Object.fromEntries([
        [
          "queries",
          Object.fromEntries(
            Object.entries(backend.queries).map(([name, query]) => [
              name,
              async (...given: unknown[]) => {
                if (!up) throw new BackendError("network");
                return (query as (...each: unknown[]) => unknown)(...given);
              },
            ]),
          ),
        ],
      ]),
    );
    client.start();
    const list = client.interactions({ queues: ["new"] });
    list.start();
    const counts = client.counts([{ queues: ["new"] }]);
    counts.start();
    await platform.pass(0);
    up = false;
    reset();
    await platform.pass(20_000);
    const behind = server.store.get("i1");
    if (behind) server.store.set("i1", { ...behind, version: 2, queue: "resolved" } as AnyRecord);
    up = true;
    await platform.pass(120_000);
    expect(open()).toHaveLength(1);
    expect(list.view.ids).toEqual(["i0", "i2"]);
    expect(list.view.error).toBeUndefined();
    expect(counts.view.totals).toEqual([2]);
  });

  test("[F24] a server that answers nothing but resets is asked ever more seldom", async () => {
    let reads = 0;
    const { client, platform } = aClient((backend) => ({
      ...sessionWith(backend, (found) => (reads++, found)),
      listen: (_, __, { onStatus }) => onStatus("reset"),
    }));
    client.start();
    await platform.pass(600_000);
    expect(reads).toBeGreaterThan(5);
    expect(reads).toBeLessThan(60);
  });

  test("[F29] takes a restored server's older records, and keeps what is pending", async () => {
    let epoch = "e";
    const { server, client, platform, reset } = aClient((backend) => ({
      ...sessionWith(backend, (found) => ({ ...found, epoch })),
      commands: { "interaction.addTag": () => Promise.reject(new BackendError("unavailable")) },
    }));
    client.start();
    const list = client.interactions({});
    list.start();
    await platform.pass(0);
    client.act("interaction.addTag", "i2", { tag: "mine" });
    server.carryOut(server.actorOf("ben"), {
      key: "b1",
      type: "interaction.addTag",
      id: "i1",
      input: { tag: "lost" },
      by: "ben",
      at: start,
      rulesVersion: 1,
    });
    expect(shown(client, "i1")).toMatchObject({ tags: ["lost"], version: 2 });
    server.store.set("i1", anInteraction({ id: "i1", lastActivityAt: minutes(1) }));
    epoch = "restored";
    reset();
    await platform.pass(0);
    expect(shown(client, "i1")).toMatchObject({ tags: [], version: 1 });
    expect(shown(client, "i2")).toMatchObject({ tags: ["mine"] });
  });

  test("nothing flickers when a command's answer comes before its event", async () => {
    const { client, platform } = aClient(() => ({ listen: (_, __, { onStatus }) => onStatus("live") }));
    client.start();
    const lists = [client.interactions({ queues: ["new"] }), client.interactions({ queues: ["pending"] })];
    for (const list of lists) list.start();
    await platform.pass(0);
    client.act("interaction.moveToPending", "i1", {});
    const seen = () => lists.map(({ view }) => [view.ids, view.total]);
    const pressed = seen();
    expect(pressed).toEqual([
      [["i0", "i2"], 2],
      [["i1"], 1],
    ]);
    await platform.pass(10_000);
    expect(client.view.unsent).toBe(0);
    expect(seen()).toEqual(pressed);
  });

  test("an answer heard before earlier events does not spoil a total", async () => {
    let tell: Told = () => {};
    const { server, client, platform } = aClient(() => ({
      listen: (_, onEvent, { onStatus }) => {
        tell = onEvent;
        onStatus("live");
      },
    }));
    client.start();
    const list = client.interactions({ queues: ["new"] });
    list.start();
    await platform.pass(0);
    const give = (key: string, type: "interaction.resolve" | "interaction.reopen", saw: Record<string, unknown>) =>
      server.carryOut(server.actorOf("ben"), {
        key,
        type,
        id: "i0",
        input: {},
        saw,
        by: "ben",
        at: start,
        rulesVersion: 1,
      });
    give("b1", "interaction.resolve", { queue: "new", lastMessageId: "m1", lastInboundAt: start });
    give("b2", "interaction.reopen", { queue: "resolved" });
    client.act("interaction.moveToPending", "i0", {});
    await platform.pass(10_000);
    for (const event of server.events) tell(event);
    expect(shown(client, "i0")).toMatchObject({ queue: "pending" });
    expect([list.view.ids, list.view.total]).toEqual([["i1", "i2"], 2]);
  });

  test("a channel that is renamed or expires is so in the session, too, and at once for who renamed it", async () => {
    const { server, client, platform } = aClient((backend) => ({
      ...sessionWith(backend, (found) => ({ ...found, actor: { ...found.actor, accountRole: "admin" } })),
    }));
    client.start();
    await platform.pass(0);
    client.act("channel.rename", "c1", { displayName: "Shop" });
    expect(client.view.session?.channels[0]).toMatchObject({ displayName: "Shop" });
    server.carryOut(
      { id: "system", accountRole: "system", teamIds: [], roles: {} },
      {
        key: "s1",
        type: "channel.expire",
        id: "c1",
        input: { since: start },
        by: "system",
        at: start,
        rulesVersion: 1,
      },
    );
    await platform.pass(0);
    expect(client.view.session?.channels[0]).toMatchObject({ connection: "expired" });
  });

  test("[F34] a changed grant is read anew: what somebody may do follows, and every list", async () => {
    let role: "supervisor" | "viewer" = "supervisor";
    let pages = 0;
    const { client, platform, lines } = aClient((backend) => ({
      queries: {
        ...backend.queries,
        ...sessionWith(backend, (found) => ({ ...found, actor: { ...found.actor, roles: { c1: role } } })).queries,
        "interactions.list": (input, options) => (pages++, backend.queries["interactions.list"](input, options)),
      },
    }));
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    const reopen = () => client.can("interaction.assign", shown(client, "i0"));
    expect(reopen()).toEqual({ allowed: true });
    const before = pages;
    role = "viewer";
    const grant = { is: "grant", id: "g2", version: 1, channelId: "c1", to: { kind: "allUsers" }, role } as const;
    lines
      .at(-1)
      ?.onEvent({ seq: 1, key: "x", type: "grant.set", id: "g2", by: "ben", at: start, records: [grant], was: null });
    await platform.pass(0);
    expect(reopen()).toMatchObject({ allowed: false, reason: "role" });
    expect(pages).toBeGreaterThan(before);
  });

  test("[F34] a session that could not be read anew is read again, and the line goes on meanwhile", async () => {
    let fails = 0;
    let role: "supervisor" | "viewer" = "supervisor";
    const { server, client, platform, lines, open } = aClient((backend) =>
      sessionWith(backend, (found) => {
        if (fails-- > 0) throw new BackendError("unavailable");
        return { ...found, actor: { ...found.actor, roles: { c1: role } } };
      }),
    );
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    fails = 3;
    role = "viewer";
    const tell = (seq: number, records: AnyRecord[]) =>
      lines
        .at(-1)
        ?.onEvent({ seq, key: `x${seq}`, type: "team.set", id: "t", by: "ben", at: start, records, was: null });
    tell(1, [{ is: "team", id: "t", version: 1, channelId: null, name: "T", memberIds: [] }]);
    await platform.pass(500);
    tell(2, [anInteraction({ id: "i0", version: 2, tags: ["new"] })]);
    expect(shown(client, "i0")).toMatchObject({ tags: ["new"] });
    await platform.pass(60_000);
    expect(client.view.session?.actor.roles).toEqual({ c1: "viewer" });
    expect(open()).toHaveLength(1);
    expect(server.events).toEqual([]);
  });

  test("a list that is read anew keeps its length, and waits with more until it has been", async () => {
    const { client, platform, reset } = aClient(undefined, some(180));
    client.start();
    const list = client.interactions({});
    list.start();
    await platform.pass(0);
    await list.loadMore();
    await list.loadMore();
    expect(list.view.ids).toHaveLength(150);
    reset();
    void list.loadMore();
    await platform.pass(0);
    expect(list.view.ids.length).toBeGreaterThanOrEqual(150);
    expect(list.view).toMatchObject({ total: 180, loadingMore: false });
    await list.loadMore();
    expect(list.view.ids).toHaveLength(180);
  });

  test("[F23] [F94] a list that has heard of very much reads anew, and goes on from there", async () => {
    let pages = 0;
    const { server, client, platform } = aClient((backend) => ({
      queries: {
        ...backend.queries,
        "interactions.list": (input, options) => {
          pages++;
          return backend.queries["interactions.list"](input, options);
        },
      },
    }));
    client.start();
    const list = client.interactions({ queues: ["new"] });
    list.start();
    await platform.pass(0);
    const { person, post } = anInteraction();
    const system = { id: "system", accountRole: "system", teamIds: [], roles: {} } as const;
    for (let n = 0; n < 2_500; n++) {
      const at = new Date(Date.parse(start) + n).toISOString();
      const message = {
        id: `m${n}`,
        networkId: `n${n}`,
        direction: "in",
        author: person,
        text: "Hi",
        media: [],
        at,
        language: null,
      } as const;
      const input = { channelId: "c1", kind: "comment", networkThreadId: `t${n}`, person, post, message } as const;
      server.carryOut(system, {
        key: `r${n}`,
        type: "interaction.receive",
        id: `r${n}`,
        input,
        by: "system",
        at,
        rulesVersion: 1,
      });
      if (n % 100 === 0) await platform.pass(0);
    }
    await platform.pass(0);
    expect(list.view.total).toBe(2_503);
    expect(list.view.ids.slice(0, 2)).toEqual(["r2499", "r2498"]);
    expect(list.view.ids.length).toBeLessThan(1_600);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(30);
  });

  test("a thread forgets what went away while nobody listened, and keeps what is on its way", async () => {
    let up = true;
    const { server, client, platform, reset } = aClient((backend) => ({
      commands: {
        "interaction.addNote": (command, options) => {
          const add = backend.commands["interaction.addNote"];
          return up && add ? add(command, options) : Promise.reject(new BackendError("network"));
        },
      },
    }));
    client.start();
    const thread = client.thread("i0");
    thread.start();
    await platform.pass(0);
    const note = client.act("interaction.addNote", "i0", { text: "Soon gone" });
    await platform.pass(0);
    const texts = () => thread.view.entries.flatMap((entry) => (entry.is === "note" ? [entry.note.text] : []));
    expect(texts()).toEqual(["Soon gone"]);
    up = false;
    client.act("interaction.addNote", "i0", { text: "On its way" });
    server.store.delete(note.key ?? "");
    reset();
    await platform.pass(0);
    expect(texts()).toEqual(["On its way"]);
  });

  test("a calendar forgets what went away while nobody listened", async () => {
    const post = { ...(await import("../testing/world.js")).aPost(), at: start, status: "scheduled" as const };
    const { server, client, platform, reset } = aClient(undefined, [post]);
    client.start();
    const posts = client.posts({ from: start, to: "2027-01-01T00:00:00.000Z" });
    posts.start();
    await platform.pass(0);
    expect(posts.view.posts).toHaveLength(1);
    server.store.delete(post.id);
    reset();
    await platform.pass(0);
    expect(posts.view.posts).toEqual([]);
  });

  test("[I34] an act that is refused after it was taken back is nobody's business any more", async () => {
    let refuse = false;
    const { client, platform } = aClient((backend) => ({
      commands: Object.fromEntries(
        Object.entries(backend.commands).map(([type, command]) => [
          type,
          async (...given: unknown[]) => {
            if (!refuse) throw new BackendError("network");
            if (type === "interaction.resolve") throw new BackendError("forbidden");
            return (command as (...each: unknown[]) => Promise<FeedEvent<AnyRecord>>)(...given);
          },
        ]),
      ),
    }));
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.resolve", "i0", {});
    expect(client.undo()).toEqual({ allowed: true });
    expect(shown(client, "i0")).toMatchObject({ queue: "new" });
    refuse = true;
    await platform.pass(120_000);
    expect(client.view).toMatchObject({ unsent: 0, refusals: [] });
  });

  test("taking back what is still on its way shows what was there before it, the acts before it included", async () => {
    const { client, platform } = aClient(() => ({
      commands: { "interaction.assign": () => new Promise(() => {}) },
    }));
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.assign", "i0", { ownerId: "anna" });
    client.act("interaction.resolve", "i0", {});
    expect(shown(client, "i0")).toMatchObject({ queue: "resolved", ownerId: null });
    client.undo();
    expect(shown(client, "i0")).toMatchObject({ queue: "new", ownerId: "anna" });
  });

  test("[F16] storage that never answers keeps nobody from working", async () => {
    const never = () => new Promise<never>(() => {});
    const storage: Storage<AnyCommand> = {
      ...volatileStorage<AnyCommand>(),
      drafts: never,
      commands: never,
      putCommand: never,
      removeCommand: never,
    };
    const { server, client, platform } = aClient(undefined, some(2), storage);
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.addTag", "i0", { tag: "a" });
    expect(shown(client, "i0")).toMatchObject({ tags: ["a"] });
    await platform.pass(30_000);
    expect(server.store.get("i0")).toMatchObject({ tags: ["a"] });
    expect(client.view).toMatchObject({ unsent: 0, storage: "unavailable" });
  });

  test("[F13] without command.get, what another tab has sent is off the screen when its row is gone", async () => {
    const one = volatileStorage<AnyCommand>();
    let heard: () => void = () => {};
    const storage: Storage<AnyCommand> = { ...one, lead: () => {}, watch: (tell) => ((heard = tell), () => {}) };
    const { client, platform } = aClient(
      () => ({ listen: (_, __, { onStatus }) => onStatus("live") }),
      some(2),
      storage,
    );
    client.start();
    client.interactions({}).start();
    await platform.pass(0);
    client.act("interaction.addTag", "i0", { tag: "refused elsewhere" });
    await platform.pass(0);
    const [row] = await one.commands();
    await one.removeCommand(row?.command.key ?? "");
    heard();
    await platform.pass(0);
    expect(shown(client, "i0")).toMatchObject({ tags: [], version: 1 });
  });

  test("[F28] an event without a time that any clock shows does not stop the client's clock", async () => {
    const { client, platform, lines } = aClient();
    client.start();
    await platform.pass(0);
    lines
      .at(-1)
      ?.onEvent({ seq: 1, key: "x", type: "later.thing", id: "z", by: "ben", at: "soon", records: [], was: null });
    expect(client.now()).toBe(start);
  });

  test("[F18] 10,000 commands of before a reload are on the screen in seconds, not in minutes", async () => {
    const storage = volatileStorage<AnyCommand>();
    for (let n = 0; n < 10_000; n++) {
      const command: AnyCommand = {
        key: `k${n}`,
        type: "interaction.addTag",
        id: `i${n}`,
        input: { tag: "a" },
        by: "anna",
        at: start,
        rulesVersion: 1,
      };
      await storage.putCommand({
        command,
        order: `${start}-${String(n).padStart(9, "0")}`,
        attempts: 0,
        refused: null,
      });
    }
    const { client, platform } = aClient(
      () => ({ commands: { "interaction.addTag": () => new Promise(() => {}) } }),
      some(50),
      storage,
    );
    client.start();
    client.interactions({}).start();
    const began = performance.now();
    await platform.pass(0);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(client.view.unsent).toBe(10_000);
    expect(shown(client, "i7")).toMatchObject({ tags: ["a"] });
  });
});
