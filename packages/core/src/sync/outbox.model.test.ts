import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackendError } from "../basics.js";
import { heldPlatform, settle } from "../testing/platform.js";
import { patienceFor, runsOf } from "../testing/runs-of.js";
import { start } from "../testing/world.js";
import { createOutbox } from "./outbox.js";
import type { Storage, StoredCommand } from "./storage.js";

const runs = runsOf("OUTBOX", 200);

interface Act {
  readonly key: string;
  readonly id: string;
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constant("add" as const), tab: fc.nat(2), id: fc.constantFrom("a", "b", "c") }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("line" as const), up: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("storage" as const), writes: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("reload" as const), tab: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("pass" as const), seconds: fc.constantFrom(0, 0, 1, 20) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("signedOut" as const), out: fc.boolean() }) },
);

/** Tabs that share one storage, one lock and one server, all of which may fail. */
function aBrowser(seed: number) {
  const platform = heldPlatform(start, "browser", seed);
  const rows = new Map<string, StoredCommand<Act>>();
  const watchers = new Map<number, () => void>();
  let turns: { run: (signal: AbortSignal) => void; signal: AbortSignal }[] = [];
  let leader: AbortSignal | undefined;
  const world = { up: true, writes: true, signedOut: false };
  const heard: Act[] = [];
  // Chance from the held platform, so that a failing game can be played again.
  const slow = async () => {
    const wait = Math.floor(platform.random() * 4);
    for (let turn = 0; turn < wait; turn++) await Promise.resolve();
  };

  function nextLeader(): void {
    if (leader && !leader.aborted) return;
    const taken = turns.shift();
    if (!taken) return;
    leader = taken.signal;
    if (taken.signal.aborted) return nextLeader();
    taken.signal.addEventListener("abort", nextLeader, { once: true });
    taken.run(taken.signal);
  }
  async function tell(from: number): Promise<void> {
    await slow();
    for (const [tab, watcher] of watchers) if (tab !== from) watcher();
  }
  const storageOf = (tab: number): Storage<Act> => ({
    async commands() {
      const found = [...rows.values()];
      await slow();
      return found;
    },
    async putCommand(row) {
      await slow();
      if (!world.writes) throw new Error("quota");
      rows.set(row.command.key, row);
      void tell(tab);
    },
    async removeCommand(key) {
      await slow();
      rows.delete(key);
      void tell(tab);
    },
    drafts: async () => [],
    putDraft: async () => {},
    removeDraft: async () => {},
    watch(watcher) {
      watchers.set(tab, watcher);
      return () => watchers.delete(tab);
    },
    lead(run, signal) {
      turns.push({ run, signal });
      void slow().then(nextLeader);
    },
  });
  async function send(command: Act): Promise<string> {
    await slow();
    if (world.signedOut) throw new BackendError("unauthenticated");
    if (!world.up) throw new BackendError("network");
    if (!heard.some(({ key }) => key === command.key)) heard.push(command);
    await slow();
    if (platform.random() < 0.2) throw new BackendError("timeout");
    return command.key;
  }
  function open(tab: number) {
    const shown = new Set<string>();
    let unsent = 0;
    const outbox = createOutbox<Act, string>({
      storage: storageOf(tab),
      platform,
      send,
      onAnswer: ({ key }) => shown.delete(key),
      onRefusal: ({ key }) => shown.delete(key),
      onHeard: (commands) => {
        for (const { key } of commands) shown.add(key);
      },
      onVanished: ({ key }) => shown.delete(key),
      onState: (state) => (unsent = state.unsent),
    });
    void outbox.load();
    return {
      outbox,
      shown,
      unsent: () => unsent,
      add(command: Act) {
        shown.add(command.key);
        return outbox.add(command);
      },
    };
  }
  return { platform, world, heard, rows, open };
}

describe("outboxes of several tabs", () => {
  test(
    "[I33] [I35] [F13] send everything, in order per record and tab, and show nothing that is done, whatever fails",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 5, maxLength: 40 }),
          fc.integer({ min: 1, max: 1e6 }),
          async (steps, seed) => {
            const browser = aBrowser(seed);
            const { platform, world, heard, rows } = browser;
            const tabs = [0, 1, 2].map(browser.open);
            await platform.pass(0);
            const given: (Act & { readonly tab: number; readonly life: number })[] = [];
            const lives = [0, 0, 0];
            for (const [number, each] of steps.entries()) {
              if (each.is === "line") world.up = each.up;
              else if (each.is === "storage") world.writes = each.writes;
              else if (each.is === "signedOut") world.signedOut = each.out;
              else if (each.is === "pass") await platform.pass(each.seconds * 1_000);
              else if (each.is === "add") {
                const command = { key: `k${String(number).padStart(3, "0")}`, id: each.id };
                given.push({ ...command, tab: each.tab, life: lives[each.tab] ?? 0 });
                const added = tabs[each.tab]?.add(command);
                // Without storage only the tab itself remembers.
                if (!world.writes) await added;
              } else {
                // What was not written goes with its tab: that is what `storage: "unavailable"` says.
                await settle();
                const lost = given.filter(
                  ({ key, tab }) => tab === each.tab && !rows.has(key) && !heard.some((one) => one.key === key),
                );
                for (const { key } of lost)
                  given.splice(
                    given.findIndex((one) => one.key === key),
                    1,
                  );
                tabs[each.tab]?.outbox.stop();
                tabs[each.tab] = browser.open(each.tab);
                lives[each.tab] = (lives[each.tab] ?? 0) + 1;
              }
            }
            Object.assign(world, { up: true, writes: true, signedOut: false });
            for (let round = 0; round < 5; round++) {
              await platform.pass(120_000);
              for (const { outbox } of tabs) outbox.resume();
            }
            await platform.pass(600_000);
            const keys = heard.map(({ key }) => key);
            for (const { key } of given) expect(keys).toContain(key);
            expect([...rows.keys()]).toEqual([]);
            for (const { shown, unsent } of tabs) {
              expect([...shown]).toEqual([]);
              expect(unsent()).toBe(0);
            }
            // A command that could not be written is sent by its own tab, past those that other tabs hold.
            const alwaysWritten = steps.every((each) => each.is !== "storage" || each.writes);
            for (const tab of alwaysWritten ? [0, 1, 2] : [])
              for (const id of ["a", "b", "c"]) {
                const ours = given.filter((each) => each.tab === tab && each.id === id);
                for (const life of new Set(ours.map((each) => each.life))) {
                  const wanted = ours.filter((each) => each.life === life).map(({ key }) => key);
                  expect(keys.filter((key) => wanted.includes(key))).toEqual(wanted);
                }
              }
          },
        ),
        runs,
      );
    },
    patienceFor(runs),
  );
});
