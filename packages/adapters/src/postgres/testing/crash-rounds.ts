import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { later, minute, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { networkIds } from "@tidewire/core/networks";
import { expect } from "vitest";
import { seedWorkspaceId } from "../../memory/small-seed.js";
import { createEngine, systemClock } from "../../server/engine.js";
import { createWorker } from "../../server/jobs.js";
import { postgresStore } from "../postgres-store.js";
import { attemptsIn, logGateway } from "./log-gateway.js";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What a killed process had been told is done, under which number of the feed, and how many turns it had begun. */
interface Round {
  readonly acked: readonly (readonly [key: string, seq: number])[];
  readonly turns: number;
}

/** One process that works on a store until it is killed without warning; first it asks again what the last one may not know. */
async function oneRound(target: string, log: string, round: number, unsure: number): Promise<Round> {
  const child = spawn(
    process.execPath,
    [
      "--conditions=@tidewire/source",
      "--import",
      here("./register-sources.ts"),
      here("./crash-child.ts"),
      target,
      log,
      String(round),
      String(unsure),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  let complained = "";
  child.stderr.on("data", (text) => (complained += text));
  // Killed at another moment each round: after so many answers, and a little later.
  const enough = 4 + ((round * 7) % 23);
  const acks = () => [...said.matchAll(/^ack (.+) (\d+)\n/gm)].map(([, key = "", seq]) => [key, Number(seq)] as const);
  const own = () => acks().filter(([key]) => key.startsWith(`${round}-`));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      said += text;
      if (own().length >= enough) resolve();
    });
    child.once("exit", () => reject(new Error(`The child ended by itself: ${complained}`)));
  });
  await new Promise((resolve) => setTimeout(resolve, (round * 37) % 150));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  return { acked: acks(), turns: [...said.matchAll(/^turn /gm)].length };
}

/** Kills a working process again and again, then looks whether what was acknowledged stands, once. */
export async function crashRounds(
  makeTarget: (folder: string) => string,
  rounds: number,
): Promise<{ readonly acked: number; readonly calls: number }> {
  const folder = mkdtempSync(join(tmpdir(), "tidewire-crash-"));
  const target = makeTarget(folder);
  const log = join(folder, "network.log");
  const acked = new Map<string, number>();
  const told: string[] = [];
  for (let round = 0, unsure = 0; round < rounds; round++) {
    const { acked: these, turns } = await oneRound(target, log, round, unsure);
    for (const [key, seq] of these) {
      if ((acked.get(key) ?? seq) !== seq) told.push(`${key}: ${acked.get(key)}, then ${seq}`);
      acked.set(key, seq);
    }
    unsure = turns;
  }
  // The same key is answered the same, before and after a crash.
  expect(told).toEqual([]);

  const store = postgresStore(target);
  await store.open();
  const workspace = store.workspace(seedWorkspaceId);
  let ahead = 0;
  const now = () => later(systemClock(), ahead);
  const engine = createEngine({ store, problemsOf: () => [], now });
  const worker = createWorker({
    engine,
    store,
    now,
    gateways: Object.fromEntries(networkIds.map((network) => [network, logGateway(network, log)])),
  });
  // What many kills have left behind is more than one waking takes on: until nothing happens any more.
  for (ahead = 0; ahead <= 45 * minute; ahead += 15 * minute) {
    for (let before = -1, wakings = 0; wakings < rounds + 10; wakings++) {
      const { seq } = await workspace.place();
      if (seq === before) break;
      before = seq;
      await worker.wake();
    }
  }

  const events: FeedEvent<AnyRecord>[] = [];
  for (
    let page: readonly FeedEvent<AnyRecord>[] = await workspace.events(0, 500);
    page.length > 0;
    page = await workspace.events(events.length, 500)
  )
    events.push(...page);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));

  const places = new Map(events.map(({ key, seq }) => [key, seq]));
  expect(places.size).toBe(events.length);
  expect([...acked].filter(([key, seq]) => places.get(key) !== seq)).toEqual([]);

  // Each event has its change, and each change its event.
  const last = new Map(events.flatMap(({ records }) => records.map((record) => [record.id, record] as const)));
  for (const [id, record] of last) expect(await workspace.read.record(id)).toEqual(record);

  const calls = attemptsIn(log);
  const targets = calls.map((line) => line.slice(0, line.lastIndexOf(":")));
  expect(targets.filter((each, index) => targets.indexOf(each) !== index)).toEqual([]);

  for (const record of last.values()) {
    if (record.is === "message" && record.direction === "out")
      expect(record.status, record.id).toMatch(/^(sent|failed)$/);
    if (record.is !== "post") continue;
    for (const [channelId, { status }] of Object.entries(record.deliveries)) {
      const called = targets.includes(`${channelId} ${record.id}:${channelId}`);
      expect({ post: record.id, channelId, status }).toEqual({
        post: record.id,
        channelId,
        status: called ? "published" : expect.stringMatching(/^(failed|missed)$/),
      });
    }
  }
  await worker.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return { acked: acked.size, calls: calls.length };
}
