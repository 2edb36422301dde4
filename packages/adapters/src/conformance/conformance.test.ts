import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMemoryStore, memoryBackend } from "../memory/index.js";
import { postgresStore } from "../postgres/index.js";
import { startPostgres, type RunningPostgres } from "../postgres/testing/start-postgres.js";
import { cases } from "./cases.js";
import { runCases, type CaseResult, type MakeBackend } from "./run-cases.js";
import { brokenWorlds } from "./testing/broken-worlds.js";
import { memoryWorld, restWorlds } from "./testing/worlds.js";

async function expectAllPassed(makeBackend: MakeBackend): Promise<void> {
  const { results } = await runCases(makeBackend);
  expect(results.filter(({ status }) => status !== "passed").map(inShort)).toEqual([]);
  expect(results).toHaveLength(cases.length);
}

const inShort = ({ key, status, problem }: CaseResult) => `${key}: ${status}: ${problem ?? ""}`;

describe("every promise holds", () => {
  test("in memory", () => expectAllPassed(memoryWorld), 180_000);

  test("over HTTP in memory", () => expectAllPassed(restWorlds(createMemoryStore())), 180_000);

  test("over HTTP on PGlite", async () => {
    const store = postgresStore("memory://");
    await expectAllPassed(restWorlds(store));
    await store.close();
  }, 180_000);

  describe("over HTTP on PostgreSQL, by two processes' stores", () => {
    let postgres: RunningPostgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres.stop());

    test("every promise holds", async () => {
      const [store, twin] = [postgresStore(postgres.url), postgresStore(postgres.url)];
      await store.open();
      await twin.open();
      await expectAllPassed(restWorlds(store, twin));
      await store.close();
      await twin.close();
    }, 180_000);
  });
});

describe("a backend alone", () => {
  test("nothing fails for want of a world around it: what needs one is not applicable", async () => {
    const { results } = await runCases(() => memoryBackend());
    expect(results.filter(({ status }) => status === "failed").map(inShort)).toEqual([]);
    expect(results.filter(({ status }) => status === "passed").length).toBeGreaterThan(60);
    expect(
      results.filter(({ status }) => status === "not-applicable").every(({ problem }) => problem !== undefined),
    ).toBe(true);
  });
});

describe("a backend that breaks a promise", () => {
  test.each(brokenWorlds)("$fault: $caughtBy fails", async ({ caughtBy, breakIt }) => {
    const [result] = (await runCases(() => breakIt(memoryWorld()), { only: [caughtBy] })).results;
    expect(result).toMatchObject({ key: caughtBy, status: "failed" });
  });

  test("a case that never ends has failed, and a world that cannot be made is no pass", async () => {
    const { backend, ...world } = memoryWorld();
    const hanging = {
      ...backend,
      queries: { ...backend.queries, "interactions.list": () => new Promise<never>(() => undefined) },
    };
    const options = { only: ["paging.empty"], timeoutSeconds: 0.05 };
    expect((await runCases(() => ({ ...world, backend: hanging }), options)).results[0]).toMatchObject({
      status: "failed",
      problem: "not done after 0.05 seconds",
    });
    expect((await runCases(() => Promise.reject(new Error("no such host")), options)).results[0]).toMatchObject({
      status: "failed",
      problem: "no such host",
    });
  });
});

describe("the cases", () => {
  test("there are at least 60, each with a key of its own and a sentence", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
    expect(
      cases.filter(({ key, says }) => !/^[a-z]+\.[\w.-]+$/i.test(key) || says.length < 20).map(({ key }) => key),
    ).toEqual([]);
  });

  test("a case that is known to fail is a known gap, and passed once it holds", async () => {
    const { backend, ...world } = memoryWorld();
    const { "interactions.count": count, ...queries } = backend.queries;
    const wrong = {
      ...backend,
      queries: { ...queries, ...(count && { "interactions.count": async () => ({ totals: [99], asOf: 0 }) }) },
    };
    const options = { only: ["shape.counts"], knownGaps: { "shape.counts": "no counts yet" } };
    const [gap] = (await runCases(() => ({ ...world, backend: wrong }), options)).results;
    expect(gap).toMatchObject({
      key: "shape.counts",
      status: "known-gap",
      problem: expect.stringContaining("no counts yet"),
    });
    const [passed] = (await runCases(() => ({ ...world, backend }), options)).results;
    expect(passed?.status).toBe("passed");
  });
});
