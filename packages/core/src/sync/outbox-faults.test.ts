import { describe, expect, test } from "vitest";
import { BackendError, day, hour, later } from "../basics.js";
import { heldPlatform, settle } from "../testing/platform.js";
import { start } from "../testing/world.js";
import type { OutboxOptions, OutboxState } from "./outbox-port.js";
import { createOutbox } from "./outbox.js";
import { retryDelay } from "./retry.js";
import type { Storage } from "./storage.js";
import { volatileStorage } from "./volatile-storage.js";

interface Act {
  readonly key: string;
  readonly id: string;
}

function anOutbox(storage: Storage<Act>, own: Partial<OutboxOptions<Act, string>> = {}, at = start) {
  const platform = heldPlatform(at, "tab");
  const sent: string[] = [];
  const heard: string[] = [];
  const answered: string[] = [];
  const refused: string[] = [];
  const vanished: string[] = [];
  const states: OutboxState[] = [];
  const outbox = createOutbox<Act, string>({
    storage,
    platform,
    send: async ({ key }) => {
      sent.push(key);
      return key;
    },
    onAnswer: ({ key }) => answered.push(key),
    onRefusal: ({ key }, { code }) => refused.push(`${key} ${code}`),
    onHeard: (commands) => heard.push(...commands.map(({ key }) => key)),
    onVanished: ({ key }) => vanished.push(key),
    onState: (now) => states.push(now),
    ...own,
  });
  return { outbox, platform, sent, heard, answered, refused, vanished, state: () => states.at(-1) };
}

/** Two tabs on one storage; the first one sends, and `tell` is the word that something was written. */
function twoTabs() {
  const one = volatileStorage<Act>();
  const watchers = new Set<() => void>();
  const tab = (leads: boolean): Storage<Act> => ({
    ...one,
    watch: (heard) => (watchers.add(heard), () => watchers.delete(heard)),
    lead: (run, signal) => leads && run(signal),
  });
  const tell = () => {
    for (const heard of watchers) heard();
  };
  return { one, leader: tab(true), follower: tab(false), tell };
}

const never = () => new Promise<never>(() => {});

describe("an outbox, when things go wrong,", () => {
  test("[I33] sends again what was waiting when it was stopped and loaded again", async () => {
    let up = false;
    const sent: string[] = [];
    const { outbox, platform } = anOutbox(volatileStorage<Act>(), {
      send: async ({ key }) => {
        if (!up) throw new BackendError("network");
        sent.push(key);
        return key;
      },
    });
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    outbox.stop();
    up = true;
    await outbox.load();
    await platform.pass(1_000);
    expect(sent).toEqual(["k1"]);
  });

  test("[F16] keeps the order of one record while an earlier command is still being written", async () => {
    let written: () => void = () => {};
    const one = volatileStorage<Act>();
    const storage: Storage<Act> = {
      ...one,
      putCommand: async (row) => {
        if (row.command.key === "k1") await new Promise<void>((done) => (written = done));
        await one.putCommand(row);
      },
    };
    const { outbox, sent, state } = anOutbox(storage);
    await outbox.load();
    const first = outbox.add({ key: "k1", id: "a" });
    void outbox.add({ key: "k2", id: "a" });
    await outbox.add({ key: "k3", id: "b" });
    await settle();
    expect(sent).toEqual(["k3"]);
    expect(state()).toMatchObject({ unsent: 2 });
    written();
    await first;
    await settle();
    expect(sent).toEqual(["k3", "k1", "k2"]);
  });

  test("[F16] sends directly where storage never answers, and is not held up by it afterwards", async () => {
    const storage: Storage<Act> = {
      ...volatileStorage<Act>(),
      commands: never,
      putCommand: never,
      removeCommand: never,
    };
    const { outbox, platform, sent, state } = anOutbox(storage);
    const loaded = outbox.load();
    await platform.pass(10_000);
    await loaded;
    void outbox.add({ key: "k1", id: "a" });
    void outbox.add({ key: "k2", id: "a" });
    await platform.pass(20_000);
    expect(sent).toEqual(["k1", "k2"]);
    expect(state()).toMatchObject({ unsent: 0, storage: "unavailable" });
  });

  test("[F16] sends where storage can neither be watched nor led", async () => {
    const broken = () => {
      throw new Error("blocked");
    };
    const { outbox, sent } = anOutbox({ ...volatileStorage<Act>(), watch: broken, lead: broken });
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    expect(sent).toEqual(["k1"]);
  });

  test("[F19] a clock that is set back does not change the order, in one tab or after a reload", async () => {
    const storage = volatileStorage<Act>();
    const before = anOutbox({ ...storage, lead: () => {} });
    await before.outbox.load();
    await before.outbox.add({ key: "k1", id: "a" });
    await before.outbox.add({ key: "k2", id: "a" });
    before.outbox.stop();
    const after = anOutbox(storage, {}, later(start, -2 * day));
    const pending = after.outbox.load();
    await pending;
    await after.outbox.add({ key: "k3", id: "a" });
    await settle();
    expect(await pending).toEqual([
      { key: "k1", id: "a" },
      { key: "k2", id: "a" },
    ]);
    expect(after.sent).toEqual(["k1", "k2", "k3"]);
  });

  test.each([
    ["was carried out is settled", async ({ key }: Act) => key, ["k1"], []],
    ["never arrived is given back", async () => undefined, [], ["k1 outcome-unknown"]],
    ["can't be asked for is given back", undefined, [], ["k1 outcome-unknown"]],
  ])("[F02] a command of four days ago is not sent again: one that %s", async (_, confirm, answered, refused) => {
    const storage = volatileStorage<Act>();
    const before = anOutbox({ ...storage, lead: () => {} });
    await before.outbox.load();
    await before.outbox.add({ key: "k1", id: "a" });
    before.outbox.stop();
    const after = anOutbox(storage, confirm ? { confirm } : {}, later(start, 72 * hour + 1));
    await after.outbox.load();
    await after.platform.pass(10_000);
    expect(after.sent).toEqual([]);
    expect(after.answered).toEqual(answered);
    expect(after.refused).toEqual(refused);
    expect(await storage.commands()).toEqual([]);
  });

  test("[F17] a command of older rules is asked for; one that this release can't read stays where it is", async () => {
    const storage = volatileStorage<Act>();
    const row = (key: string) => ({
      command: { key, id: key },
      order: `${start}-00000000${key}`,
      attempts: 0,
      refused: null,
    });
    for (const key of ["1", "2", "3"]) await storage.putCommand(row(key));
    const { outbox, platform, sent, heard, refused } = anOutbox(storage, {
      confirm: async () => undefined,
      isOutdated: ({ key }) => key === "1",
      knows: ({ key }) => key !== "2",
    });
    await outbox.load();
    await platform.pass(10_000);
    expect(sent).toEqual(["3"]);
    expect(heard).toEqual(["1", "3"]);
    expect(refused).toEqual(["1 outdated-client"]);
    expect(await storage.commands()).toEqual([row("2")]);
  });

  test("[F13] what is written while another tab's news is being read is not taken for gone", async () => {
    const { one, follower, tell } = twoTabs();
    let read: () => void = () => {};
    let slow = false;
    const { outbox, vanished, state } = anOutbox({
      ...follower,
      commands: async () => {
        const found = await one.commands();
        if (slow) await new Promise<void>((done) => (read = done));
        return found;
      },
    });
    await outbox.load();
    slow = true;
    tell();
    await settle();
    await outbox.add({ key: "k1", id: "a" });
    slow = false;
    read();
    await settle();
    expect(vanished).toEqual([]);
    expect(state()).toMatchObject({ unsent: 1 });
  });

  test("[F13] what has just been answered is not taken in again from an older reading", async () => {
    const { one, leader, tell } = twoTabs();
    let read: () => void = () => {};
    let slow = false;
    let answer: (key: string) => void = () => {};
    const { outbox, heard, sent } = anOutbox(
      {
        ...leader,
        commands: async () => {
          const found = await one.commands();
          if (slow) await new Promise<void>((done) => (read = done));
          return found;
        },
      },
      { send: ({ key }) => (sent.push(key), new Promise<string>((done) => (answer = done))) },
    );
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    slow = true;
    tell();
    await settle();
    answer("k1");
    await settle();
    slow = false;
    read();
    await settle();
    expect(heard).toEqual([]);
    expect(sent).toEqual(["k1"]);
  });

  test("[I34] a refusal whose tab is gone is told by the tab that sends, and is not counted as unsent", async () => {
    const { one, leader, follower, tell } = twoTabs();
    const sender = anOutbox(leader, { send: () => Promise.reject(new BackendError("forbidden")) });
    const writer = anOutbox(follower);
    await sender.outbox.load();
    await writer.outbox.load();
    writer.outbox.stop();
    await one.putCommand({ command: { key: "k1", id: "a" }, order: `${start}-000000000`, attempts: 0, refused: null });
    tell();
    await settle();
    expect(sender.refused).toEqual([]);
    expect(sender.state()).toMatchObject({ unsent: 0 });
    await sender.platform.pass(3_000);
    expect(sender.refused).toEqual(["k1 forbidden"]);
    expect(await one.commands()).toEqual([]);
  });

  test("[F09] an answer 401 to a call from before the sign-in does not pause the queue again", async () => {
    const calls: ((error: BackendError) => void)[] = [];
    let signedIn = false;
    const { outbox, answered, state } = anOutbox(volatileStorage<Act>(), {
      send: ({ key }) => (signedIn ? Promise.resolve(key) : new Promise((_, refuse) => calls.push(refuse))),
    });
    await outbox.load();
    for (const key of ["k1", "k2", "k3"]) await outbox.add({ key, id: key });
    await settle();
    calls[0]?.(new BackendError("unauthenticated"));
    await settle();
    expect(state()).toMatchObject({ paused: "unauthenticated" });
    signedIn = true;
    outbox.resume();
    calls[1]?.(new BackendError("unauthenticated"));
    calls[2]?.(new BackendError("unauthenticated"));
    await settle();
    expect(state()).toMatchObject({ paused: null, unsent: 0 });
    expect(answered.toSorted()).toEqual(["k1", "k2", "k3"]);
  });

  test("[F08] a backend that never answers does not hold its lane for ever", async () => {
    let calls = 0;
    const { outbox, platform, answered } = anOutbox(volatileStorage<Act>(), {
      send: ({ key }) => (calls++ === 0 ? never() : Promise.resolve(key)),
    });
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await platform.pass(130_000);
    expect(answered).toEqual(["k1"]);
  });

  test("only the tab that sends can say that a command has not left; after a reload nobody can", async () => {
    const { leader, follower } = twoTabs();
    const offline = { send: never };
    const writer = anOutbox(follower, offline);
    await writer.outbox.load();
    await writer.outbox.add({ key: "k1", id: "a" });
    expect(await writer.outbox.cancel("k1")).toBe(false);
    const sender = anOutbox(leader, offline);
    await sender.outbox.load();
    expect(await sender.outbox.cancel("k1")).toBe(false);
  });

  test("[F03] a command whose event came first is done, whatever its own call says later", async () => {
    let fail: (error: Error) => void = () => {};
    const { outbox, platform, refused, state } = anOutbox(volatileStorage<Act>(), {
      send: () => new Promise((_, no) => (fail = no)),
    });
    await outbox.load();
    await outbox.add({ key: "k1", id: "a" });
    await settle();
    outbox.settled("k1");
    fail(new BackendError("forbidden"));
    await platform.pass(100_000);
    expect(refused).toEqual([]);
    expect(state()).toMatchObject({ unsent: 0, retrying: [] });
  });

  test("[F18] 10,000 rows go out in order, each once", async () => {
    const storage = volatileStorage<Act>();
    for (let n = 0; n < 10_000; n++)
      await storage.putCommand({
        command: { key: `k${n}`, id: `r${n % 2_500}` },
        order: `${start}-${String(n).padStart(9, "0")}`,
        attempts: 0,
        refused: null,
      });
    const { outbox, platform, sent } = anOutbox(storage);
    await outbox.load();
    for (let turn = 0; turn < 1_000 && sent.length < 10_000; turn++) await platform.pass(0);
    expect(new Set(sent).size).toBe(10_000);
    const ofOne = sent.filter((key) => Number(key.slice(1)) % 2_500 === 7);
    expect(ofOne).toEqual(["k7", "k2507", "k5007", "k7507"]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -5])(
    "[F06] a Retry-After of %s is no reason to wait for ever, or not at all",
    (seconds) => {
      expect(retryDelay(10, 0.5, seconds)).toBe(30_000);
    },
  );

  test("[F06] a Retry-After of a year is waited for a day at most: no timer of a browser is longer than 24 days", () => {
    expect(retryDelay(0, 0, 365 * 24 * 3600)).toBe(day);
  });
});
