import { BackendError } from "@tidewire/core/basics";
import { rulesVersion } from "@tidewire/core/commands";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineCases } from "../server/testing/engine-cases.js";
import { engineWorld, start } from "../server/testing/engine-world.js";
import { workerCases } from "../server/testing/worker-cases.js";
import type { Store } from "../server/store-port.js";
import { smallSeed } from "../memory/small-seed.js";
import { openServer } from "./open-database.js";
import { forgetOldRefusals } from "./postgres-once.js";
import { postgresStore } from "./postgres-store.js";
import { inTurn } from "./testing/in-turn.js";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.js";

let postgres: RunningPostgres;
let turns: ReturnType<typeof inTurn>;
const next = () => turns.next();

beforeAll(async () => {
  postgres = await startPostgres();
  turns = inTurn(postgresStore(postgres.url));
});
afterAll(async () => {
  await turns.end();
  await postgres.stop();
});

describe("the engine over PostgreSQL", () => engineCases(next));
describe("the worker over PostgreSQL", () => workerCases(next));

describe("several processes on one PostgreSQL", () => {
  async function several<T>(count: number, work: (stores: Store[]) => Promise<T>): Promise<T> {
    const stores = Array.from({ length: count }, () => postgresStore(postgres.url));
    try {
      await Promise.all(stores.map((store) => store.open()));
      return await work(stores);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  }

  const tag = (key: string, text: string) => ({
    key,
    type: "interaction.addTag" as const,
    id: "it-01",
    input: { tag: text },
    by: "lotte",
    at: "",
    rulesVersion,
  });
  // A crowd may be told to come again, as on a busy machine; every client does, under the same key.
  async function untilTaken<T>(execute: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await execute();
      } catch (error) {
        if (!(error instanceof BackendError) || error.code !== "overloaded") throw error;
      }
    }
  }

  const world = (store: Store, workspaceId: string) => engineWorld(store, { workspaceId, seed: seedFor(workspaceId) });

  test("[I39] many writers at once: numbers without gaps, and a reader by cursor misses none", async () => {
    await several(3, async (stores) => {
      const worlds = await Promise.all(stores.map((store) => world(store, "many")));
      const caller = { workspaceId: "many", memberId: "lotte" };
      const read: number[] = [];
      const reader = (async () => {
        while (read.length < 150)
          read.push(...(await worlds[0]!.workspace.events(read.at(-1) ?? 0, 20)).map(({ seq }) => seq));
      })();
      await Promise.all(
        Array.from({ length: 150 }, (_, index) => {
          const id = `it-${String((index % 12) + 1).padStart(2, "0")}`;
          return untilTaken(() => worlds[index % 3]!.engine.execute(caller, { ...tag(`k${index}`, `t${index}`), id }));
        }),
      );
      await reader;
      expect(read).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
    });
  });

  test("[I35] one key in two processes at once has one effect; the second waits and hears the same", async () => {
    await several(2, async (stores) => {
      const [one, other] = await Promise.all(stores.map((store) => world(store, "race")));
      const caller = { workspaceId: "race", memberId: "lotte" };
      for (let round = 0; round < 20; round++) {
        const answers = await Promise.all(
          [one!, other!, one!, other!].map(({ engine }) => engine.execute(caller, tag(`k${round}`, `t${round}`))),
        );
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
      expect(await one!.interaction("it-01")).toMatchObject({ version: 21 });
    });
  });

  test("[I41] of twenty assigns on the same sight, in three processes, exactly one wins", async () => {
    await several(3, async (stores) => {
      const worlds = await Promise.all(stores.map((store) => world(store, "assign")));
      const tries = Array.from({ length: 20 }, (_, index) =>
        worlds[index % 3]!.act(
          "lotte",
          "interaction.assign",
          "it-01",
          { ownerId: index % 2 ? "eero" : "lotte" },
          { key: `a${index}`, saw: { ownerId: null } },
        ),
      );
      const won = (await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled");
      expect(won).toHaveLength(1);
    });
  });

  test("a commit in one process wakes a listener in another", async () => {
    await several(2, async (stores) => {
      const [one, other] = await Promise.all(stores.map((store) => world(store, "notify")));
      const heard: number[] = [];
      const stop = new AbortController();
      let live = false;
      other!.engine.listen({ workspaceId: "notify", memberId: "noor" }, undefined, ({ seq }) => heard.push(seq), {
        signal: stop.signal,
        onStatus: (status) => (live ||= status === "live"),
      });
      await expect.poll(() => live).toBe(true);
      // Whoever is not woken looks every two seconds; on a busy machine one of five is quick enough to tell.
      const waits: number[] = [];
      for (let turn = 1; turn <= 5; turn++) {
        const before = performance.now();
        await one!.act("lotte", "interaction.addTag", "it-01", { tag: `n${turn}` });
        await expect.poll(() => heard.length, { interval: 5, timeout: 10_000 }).toBe(turn);
        waits.push(performance.now() - before);
      }
      expect(heard).toEqual([1, 2, 3, 4, 5]);
      expect(Math.min(...waits)).toBeLessThan(1_000);
      stop.abort();
    });
  });

  test("a refusal is forgotten after seven days; what happened keeps its key for good", async () => {
    await several(1, async ([store]) => {
      const { act, workspace } = await world(store!, "old");
      await act("lotte", "interaction.markRead", "it-01", {}, { key: "done" });
      await act("lotte", "interaction.markRead", "it-01", {}, { key: "refused" }).catch(() => undefined);
      const { database, queue } = await openServer(postgres.url);
      const age = (days: number) =>
        database.query(`update tidewire_keys set kept_at = now() - interval '${days} days' where workspace_id = 'old'`);
      const known = async () =>
        [await workspace.outcome("done", "lotte"), await workspace.outcome("refused", "lotte")].map(
          (each) => each !== undefined,
        );
      await age(6);
      await forgetOldRefusals(database);
      expect(await known()).toEqual([true, true]);
      await age(8);
      await forgetOldRefusals(database);
      expect(await known()).toEqual([true, false]);
      await queue.stop();
      await database.close();
    });
  });

  test("[I01] the database itself refuses an owner on what is resolved", async () => {
    await several(1, async ([store]) => {
      const { workspace, interaction } = await world(store!, "checks");
      const it = await interaction("it-08");
      await expect(workspace.load([{ ...it, ownerId: "lotte" }])).rejects.toThrow(/resolved_has_no_owner/);
    });
  });

  test("[I22] the database itself refuses a second message under one network id", async () => {
    await several(1, async ([store]) => {
      const { workspace, message } = await world(store!, "checks-2");
      const it = await message("it-01-m1");
      await expect(workspace.load([{ ...it, id: "again" }])).rejects.toThrow(/tidewire_message_once/);
    });
  });
});

function seedFor(workspaceId: string) {
  const seed = smallSeed(start);
  return { ...seed, workspace: { ...seed.workspace, id: workspaceId } };
}
