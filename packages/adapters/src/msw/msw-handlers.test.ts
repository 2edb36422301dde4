import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { restBackend } from "../rest/rest-backend.js";
import { httpWorld, type HttpWorld } from "../server/testing/http-world.js";
import { mswHandlers } from "./msw-handlers.js";

const url = "https://desk.example/api/v1";
const mocks = setupServer();
let world: HttpWorld;

beforeAll(async () => {
  world = await httpWorld();
  mocks.use(...mswHandlers(world.server, url));
  mocks.listen();
});
afterAll(() => mocks.close());

test("the whole contract is served under any address: reads, writes and the feed", async () => {
  const backend = restBackend({ url, headers: { Authorization: "Bearer sam" } });
  const heard: string[] = [];
  const stop = new AbortController();
  const statuses: string[] = [];
  backend.listen(undefined, ({ type }) => heard.push(type), {
    signal: stop.signal,
    onStatus: (status) => statuses.push(status),
  });
  await vi.waitFor(() => expect(statuses).toContain("live"));
  await world.receive("i1");
  const { records } = await backend.queries["interactions.list"](
    { filter: { queues: ["new"] }, cursor: null, limit: 10 },
    {},
  );
  expect(records.map(({ id }) => id)).toEqual(["i1"]);
  const command = {
    key: "k",
    type: "interaction.markRead",
    id: "i1",
    input: {},
    by: "sam",
    at: "",
    rulesVersion: 1,
  } as const;
  expect(await backend.commands["interaction.markRead"]?.(command, {})).toMatchObject({
    id: "i1",
    records: [{ read: "read" }],
  });
  await vi.waitFor(() => expect(heard).toEqual(["interaction.receive", "interaction.markRead"]));
  stop.abort();
});

test("a refusal is a refusal there, too", async () => {
  const backend = restBackend({ url });
  await expect(backend.queries["workspace.get"]({}, {})).rejects.toMatchObject({ code: "unauthenticated" });
});
