import { feedCursor, readFeedCursor } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { eventStream } from "./event-stream.js";
import type { Site } from "./http-site.js";
import { failure } from "./open-api.js";
import type { Store } from "./store-port.js";

export interface FeedRouteOptions {
  readonly store: Store;
  readonly heartbeatSeconds: number;
  /** Ends when the server goes. */
  readonly signal: AbortSignal;
}

/** `GET /feed`: everything that happens from a place on, as server-sent events. */
export function addFeedRoute(
  { app, engine, admit }: Site,
  { store, heartbeatSeconds, signal }: FeedRouteOptions,
): void {
  const place = {
    schema: { type: "string" },
    description: "`<epoch>.<seq>`: the last event heard. Absent: from now on.",
  } as const;
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/feed",
    operationId: "feed.listen",
    tags: ["feed"],
    parameters: [
      { in: "header", name: "Last-Event-ID", required: false, ...place },
      { in: "query", name: "since", required: false, ...place },
    ],
    responses: {
      200: {
        description:
          "Server-sent events in order and without gaps. Unnamed events carry a FeedEvent and `id: <epoch>.<seq>`. `place` tells where the feed stands; `status` how the line stands; " +
          "`reset` that events were lost for good or rights have changed: read everything anew; `bye` that the server goes. A comment comes every 15 seconds.",
        content: { "text/event-stream": { schema: { type: "string" } } },
      },
      default: failure,
    },
  });
  app.get("/feed", async (c) => {
    const { raw } = c.req;
    const caller = await admit(raw);
    const asked = c.req.header("Last-Event-ID") ?? c.req.query("since");
    if (asked !== undefined && !readFeedCursor(asked)) {
      throw new BackendError("invalid", {
        detail: "A place in the feed is written `<epoch>.<seq>`.",
        errors: [{ pointer: "/since", code: "invalid-format" }],
      });
    }
    // Who may not be here learns it as an answer, not as a stream that ends.
    await engine.queriesFor(caller)["command.get"]({ key: "0" }, { signal: raw.signal });
    const { epoch, seq } = await store.workspace(caller.workspaceId).place();
    const body = eventStream({
      engine,
      caller,
      epoch,
      since: asked ?? feedCursor(epoch, seq),
      heartbeatSeconds,
      signal: AbortSignal.any([signal, raw.signal]),
      admitted: async () => {
        const still = await admit(raw);
        return still.memberId === caller.memberId && still.workspaceId === caller.workspaceId;
      },
    });
    return new Response(body, {
      headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
    });
  });
}
