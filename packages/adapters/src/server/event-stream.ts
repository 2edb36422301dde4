import { feedCursor } from "@tidewire/core/backend";
import type { Cursor } from "@tidewire/core/basics";
import type { Caller, Engine } from "./engine-port.js";

/** How a feed is told as server-sent events. */
export interface EventStreamOptions {
  readonly engine: Engine;
  readonly caller: Caller;
  /** The epoch that the feed is in. */
  readonly epoch: string;
  readonly since: Cursor;
  readonly heartbeatSeconds: number;
  /** Ends when the request does, or the server. */
  readonly signal: AbortSignal;
  /** Whether the caller is still let in; asked at each heartbeat. */
  readonly admitted: () => Promise<boolean>;
}

/** What a reader may leave unread before its line is cut; it comes back to where it was by its cursor. */
const bufferBytes = 1024 * 1024;

/**
 * A feed as server-sent events.
 *
 * Every event bears `id: <epoch>.<seq>`. `place` tells where the feed stands, `status` how the line stands, `reset` that everything must be read anew, `bye` that the server goes.
 */
export function eventStream({
  engine,
  caller,
  epoch,
  since,
  heartbeatSeconds,
  signal,
  admitted,
}: EventStreamOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const ended = new AbortController();
  const encoder = new TextEncoder();

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const write = (text: string) => {
          if (ended.signal.aborted) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < 0) end();
        };
        const tell = (event: string, data: unknown, id?: Cursor) => {
          write(`event: ${event}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
        };
        const end = (last?: string) => {
          if (ended.signal.aborted) return;
          if (last !== undefined) tell(last, {});
          ended.abort();
          clearInterval(beat);
          signal.removeEventListener("abort", onAbort);
          controller.close();
        };
        const onAbort = () => end("bye");
        const beat = setInterval(() => {
          write(": still here\n\n");
          admitted().then(
            (still) => still || end("bye"),
            () => end("bye"),
          );
        }, heartbeatSeconds * 1_000);

        if (signal.aborted) return end("bye");
        signal.addEventListener("abort", onAbort);
        ended.signal.addEventListener("abort", () => clearInterval(beat));
        tell("place", {}, since);
        engine.listen(caller, since, (event) => tell("message", event, feedCursor(epoch, event.seq)), {
          signal: ended.signal,
          onStatus: (status) => (status === "reset" ? end("reset") : tell("status", { status })),
        });
      },
      cancel() {
        ended.abort();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: bufferBytes }),
  );
}
