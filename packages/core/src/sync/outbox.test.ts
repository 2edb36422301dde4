import { describe, expect, test } from "vitest";
import { BackendError } from "../basics.js";
import { heldPlatform, settle } from "../testing/platform.js";
import { start } from "../testing/world.js";
import type { OutboxOptions, OutboxState } from "./outbox-port.js";
import { createOutbox } from "./outbox.js";
import { retryDelay } from "./retry.js";
import type { Storage, StoredCommand } from "./storage.js";
import { volatileStorage } from "./volatile-storage.js";

interface Act {
  readonly key: string;
  readonly id: string;
}

/** One storage that several tabs share: a lock that one holds, and a word when another has written. */
function sharedStorage() {
  const one = volatileStorage<Act>();
  const watchers = new Set<() => void>();
  const waiting: { run: (signal: AbortSignal) => void; signal: AbortSignal }[] = [];
  let leader: AbortController | undefined;
  const tell = async () => {
    await Promise.resolve();
    for (const heard of watchers) heard();
  };
  const next = () => {
    leader = undefined;
    const taken = waiting.shift();
    if (!taken) return;
    if (taken.signal.aborted) return next();
    leader = new AbortController();
    taken.signal.addEventListener("abort", next, { once: true });
    taken.run(leader.signal);
  };
  const tab = (): Storage<Act> => ({
    ...one,
    putCommand: (row) => one.putCommand(row).then(tell),
    removeCommand: (key) => one.removeCommand(key).then(tell),
    watch(heard) {
      watchers.add(heard);
      return () => watchers.delete(heard);
    },
    lead(run, signal) {
      waiting.push({ run, signal });
      if (!leader) next();
    },
  });
  return { tab, rows: () => one.commands() };
}

function anOutbox(storage: Storage<Act>, own: Partial<OutboxOptions<Act, string>> = {}) {
  const platform = heldPlatform(start, "tab");
  const sent: string[] = [];
  const heard: string[] = [];
  const refused: string[] = [];
  const vanished: string[] = [];
  let state: OutboxState | undefined;
  const outbox = createOutbox<Act, string>({
    storage,
    platform,
    send: async ({ key }) => {
      sent.push(key);
      return key;
    },
    onAnswer: () => {},
    onRefusal: ({ key }) => refused.push(key),
    onHeard: (commands) => heard.push(...commands.map(({ key }) => key)),
    onVanished: ({ key }) => vanished.push(key),
    onState: (now) => (state = now),
    ...own,
  });
  return { outbox, platform, sent, heard, refused, vanished, state: () => state };
}

const failing = (code: "network" | "forbidden") => () => Promise.reject(new BackendError(code));

describe("an outbox", () => {
  test("[I33] writes a command down before it sends it", async () => {
    const order: string[] = [];
    const storage = volatileStorage<Act>();
    const { outbox } = anOutbox(
      {
        ...storage,
        putCommand: async (row: StoredCommand<Act>) => {
          order.push("written");
          await storage.putCommand(row);
        },
      },
      { send: async () => (order.push("sent"), "") },
    );
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    expect(order).toEqual(["written", "sent"]);
    expect(await storage.commands()).toEqual([]);
  });

  test("[F16] sends directly where nothing can be written, and says that it would not survive a reload", async () => {
    const storage = { ...volatileStorage<Act>(), putCommand: () => Promise.reject(new Error("quota")) };
    const { outbox, sent, state } = anOutbox(storage);
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    expect(sent).toEqual(["k1"]);
    expect(state()).toMatchObject({ storage: "unavailable", unsent: 0 });
  });

  test("[I34] what is taken back while it is being written stays in no storage, and is given back first", async () => {
    const storage = volatileStorage<Act>();
    const order: string[] = [];
    const slow: Storage<Act> = {
      ...storage,
      async putCommand(row) {
        await settle();
        await storage.putCommand(row);
      },
      async removeCommand(key) {
        order.push(`removed ${key}`);
        await storage.removeCommand(key);
      },
    };
    const { outbox, sent } = anOutbox(slow, { giveBack: async ({ key }) => void order.push(`given back ${key}`) });
    await outbox.load();
    void outbox.add({ key: "k1", id: "a" });
    void outbox.add({ key: "k2", id: "a" });
    expect(await outbox.cancel("k2")).toBe(true);
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(sent).toEqual(["k1"]);
    expect(order.filter((each) => each.endsWith("k2"))).toEqual(["given back k2", "removed k2"]);
    expect(await storage.commands()).toEqual([]);
  });

  test("keeps the order of one record, and does not let it hold up another", async () => {
    let fails = true;
    const sent: string[] = [];
    const { outbox, platform } = anOutbox(volatileStorage<Act>(), {
      send: async ({ key, id }) => {
        if (id === "a" && fails) throw new BackendError("network");
        sent.push(key);
        return key;
      },
    });
    await outbox.load();
    for (const [key, id] of [
      ["k1", "a"],
      ["k2", "a"],
      ["k3", "b"],
    ] as const)
      await outbox.add({ key, id });
    await settle();
    expect(sent).toEqual(["k3"]);
    fails = false;
    await platform.pass(60_000);
    expect(sent).toEqual(["k3", "k1", "k2"]);
  });

  test("[F13] of several tabs one sends, and each command goes once; when it closes, another goes on", async () => {
    const shared = sharedStorage();
    let up = true;
    const sent: string[] = [];
    const send = async ({ key }: Act) => {
      if (!up) throw new BackendError("network");
      sent.push(key);
      return key;
    };
    const [one, two, three] = [1, 2, 3].map(() => anOutbox(shared.tab(), { send }));
    for (const tab of [one, two, three]) await tab?.outbox.load();
    await two?.outbox.add({ key: "k1", id: "a" });
    await three?.outbox.add({ key: "k2", id: "a" });
    await settle();
    expect(sent).toEqual(["k1", "k2"]);
    expect(await shared.rows()).toEqual([]);
    up = false;
    await three?.outbox.add({ key: "k3", id: "b" });
    await settle();
    one?.outbox.stop();
    up = true;
    await settle();
    await two?.platform.pass(120_000);
    await three?.platform.pass(120_000);
    expect(sent).toEqual(["k1", "k2", "k3"]);
  });

  test("a refusal is told in the tab that gave the command, whichever tab sent it", async () => {
    const shared = sharedStorage();
    const leader = anOutbox(shared.tab(), { send: failing("forbidden") });
    const writer = anOutbox(shared.tab(), { send: failing("forbidden") });
    await leader.outbox.load();
    await writer.outbox.load();
    await writer.outbox.add({ key: "k1", id: "a" });
    await settle();
    expect(writer.refused).toEqual(["k1"]);
    expect(leader.refused).toEqual([]);
    expect(await shared.rows()).toEqual([]);
  });

  test("a command that was never tried can be taken back; one that was can not", async () => {
    let hold: (answer: string) => void = () => {};
    const { outbox } = anOutbox(volatileStorage<Act>(), { send: () => new Promise((answer) => (hold = answer)) });
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await outbox.add({ key: "k2", id: "a" });
    await settle();
    expect(await outbox.cancel("k1")).toBe(false);
    expect(await outbox.cancel("k2")).toBe(true);
    hold("done");
  });

  test.each([
    [0, 1, undefined, 500],
    [3, 1, undefined, 4_000],
    [30, 1, undefined, 60_000],
    [0, 0, 20, 20_000],
    [10, 0.5, 1, 30_000],
  ])(
    "[F05] [F06] after %i attempts, with chance %f and the server asking for %s s, it waits %i ms",
    (attempts, chance, asked, expected) => {
      expect(retryDelay(attempts, chance, asked)).toBe(expected);
    },
  );
});
