import type { Backend } from "@tidewire/core/backend";
import { later, type Instant } from "@tidewire/core/basics";
import { memoryBackend, type Seed } from "../../memory/index.js";
import { restBackend } from "../../rest/index.js";
import { createServer, memoryMediaStore, type Engine, type MediaStore, type Store } from "../../server/index.js";
import type { Standing, World } from "../world.js";
import { begin, peopleOf } from "./people.js";

const members: Readonly<Record<Standing, string>> = {
  viewer: "vic",
  contributor: "cora",
  supervisor: "sam",
  admin: "ada",
  stranger: "olaf",
};
const url = "http://tidewire.test";

function clock() {
  let at: Instant = begin;
  return { now: () => at, advance: (milliseconds: number) => void (at = later(at, milliseconds)) };
}

function receiver(engine: Engine, workspaceId: string): NonNullable<World["receive"]> {
  return async (input) =>
    void (await engine.executeAsSystem(workspaceId, {
      key: crypto.randomUUID(),
      type: "interaction.receive",
      id: crypto.randomUUID(),
      input,
    }));
}

/** A world in memory, without HTTP. */
export function memoryWorld(): World {
  const { now, advance } = clock();
  const backend = memoryBackend({ seed: seedOf("bay"), memberId: "sam", now });
  const elsewhere = memoryBackend({ seed: seedOf("cove"), memberId: "sam", now });
  return {
    backend,
    twin: backend.as("sam"),
    as: (standing) => backend.as(members[standing]),
    elsewhere,
    receive: async (incoming) => {
      await backend.ready;
      await receiver(backend.engine, "bay")(incoming);
    },
    advance,
    async dispose() {
      await backend.stop();
      await elsewhere.stop();
    },
  };
}

/** Worlds over HTTP and a store: each a workspace of its own, with a second server over `twinStore`. */
export function restWorlds(store: Store, twinStore: Store = store): () => Promise<World> {
  let count = 0;
  return async () => {
    const [bay, cove] = [`bay-${(count += 1)}`, `cove-${count}`];
    const { now, advance } = clock();
    await store.open();
    await store.workspace(bay).load(peopleOf(bay));
    await store.workspace(cove).load(peopleOf(cove));
    const mediaStore = memoryMediaStore({ publicUrl: url, now, partBytes: 4_096 });
    const [server, twin] = [serverOver(store, mediaStore, now), serverOver(twinStore, mediaStore, now)];
    const at = (
      { fetch }: { fetch(request: Request): Promise<Response> },
      workspaceId: string,
      memberId: string,
    ): Backend =>
      restBackend({
        url,
        headers: { Authorization: `Bearer ${workspaceId}/${memberId}` },
        fetch: (request) => fetch(request),
      });
    return {
      backend: at(server, bay, "sam"),
      twin: at(twin, bay, "sam"),
      as: (standing) => at(server, bay, members[standing]),
      elsewhere: at(server, cove, "sam"),
      receive: receiver(server.engine, bay),
      advance,
    };
  };
}

function serverOver(store: Store, mediaStore: MediaStore, now: () => Instant) {
  return createServer({
    store,
    mediaStore,
    now,
    authenticate: ({ headers }) => {
      const [workspaceId, memberId] = (headers.get("Authorization") ?? "").replace("Bearer ", "").split("/");
      return workspaceId && memberId ? { workspaceId, memberId } : null;
    },
  });
}

function seedOf(workspaceId: string): Seed {
  const records = peopleOf(workspaceId);
  const workspace = records.find((each) => each.is === "workspace");
  if (!workspace) throw new Error("a seed needs its workspace");
  return {
    workspace,
    members: records.filter((each) => each.is === "member"),
    teams: records.filter((each) => each.is === "team"),
    grants: records.filter((each) => each.is === "grant"),
    channels: records.filter((each) => each.is === "channel"),
    interactions: [],
    messages: [],
    notes: [],
    posts: [],
  };
}
