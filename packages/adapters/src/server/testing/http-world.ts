import { later, type Instant } from "@tidewire/core/basics";
import { createMemoryStore } from "../../memory/index.js";
import { begin, peopleOf } from "../../conformance/testing/people.js";
import { createServer, type ServerOptions, type TidewireServer } from "../create-server.js";
import { memoryMediaStore } from "../media-store-memory.js";
import type { MediaStore } from "../media-store.js";
import type { Store } from "../store-port.js";

/** A server over a memory store, with the people of `peopleOf`, to send requests to. */
export interface HttpWorld {
  readonly server: TidewireServer;
  readonly store: Store;
  readonly mediaStore: MediaStore;
  /** A request as somebody; with `null`, as nobody. */
  send(path: string, init?: RequestInit, as?: string | null): Promise<Response>;
  /** A command; answers with the response. */
  give(
    type: string,
    id: string,
    input: unknown,
    given?: { readonly key?: string; readonly saw?: unknown; readonly as?: string },
  ): Promise<Response>;
  /** A comment that came in; answers with the interaction's id. */
  receive(id: string, text?: string): Promise<void>;
  advance(milliseconds: number): void;
  readonly faults: unknown[];
}

const address = "http://tidewire.test";

export async function httpWorld(options: Partial<ServerOptions> = {}): Promise<HttpWorld> {
  let at: Instant = begin;
  let count = 0;
  const now = () => at;
  const store = createMemoryStore();
  await store.workspace("bay").load(peopleOf("bay"));
  const mediaStore = memoryMediaStore({ publicUrl: address, now, partBytes: 1024, largest: 64 * 1024 });
  const faults: unknown[] = [];
  const server = createServer({
    store,
    mediaStore,
    now,
    authenticate: ({ headers }) => {
      const memberId =
        headers.get("Authorization")?.replace("Bearer ", "") ?? /member=(\w+)/.exec(headers.get("Cookie") ?? "")?.[1];
      return memberId === undefined ? null : { workspaceId: "bay", memberId };
    },
    onFault: (error) => faults.push(error),
    ...options,
  });
  const send: HttpWorld["send"] = (path, init = {}, as = "sam") => {
    const headers = new Headers(init.headers);
    if (as !== null) headers.set("Authorization", `Bearer ${as}`);
    return server.fetch(new Request(`${address}${path}`, { ...init, headers }));
  };
  return {
    server,
    store,
    mediaStore,
    faults,
    send,
    async give(type, id, input, { key = `key-${(count += 1)}`, saw, as = "sam" } = {}) {
      const [kind, verb] = type.split(".");
      const body = JSON.stringify({ input, rulesVersion: 1, ...(saw !== undefined && { saw }) });
      return send(
        `/${kind}/${encodeURIComponent(id)}/${verb}`,
        { method: "POST", body, headers: { "Content-Type": "application/json", "Idempotency-Key": key } },
        as,
      );
    },
    async receive(id, text = "Is the ferry on time?") {
      await server.engine.executeAsSystem("bay", {
        key: `receive-${id}`,
        type: "interaction.receive",
        id,
        input: {
          channelId: "harbour",
          kind: "comment",
          networkThreadId: `thread-${id}`,
          person: { id: "nora", name: "Nora", handle: "nora", avatarUrl: null, followers: null },
          post: {
            networkPostId: "post-1",
            text: "New timetable",
            imageUrl: null,
            url: null,
            at: begin,
            isOwn: true,
            isAd: false,
          },
          message: {
            id: `message-${id}`,
            networkId: `network-${id}`,
            direction: "in",
            author: null,
            text,
            media: [],
            at,
            language: null,
          },
        },
      });
    },
    advance(milliseconds) {
      at = later(at, milliseconds);
    },
  };
}
