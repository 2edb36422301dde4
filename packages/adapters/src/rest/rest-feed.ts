import { readFeedCursor, type Backend, type ListenOptions } from "@tidewire/core/backend";
import { second, type Cursor, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { retryDelay } from "@tidewire/core/sync";
import { createParser, type EventSourceMessage } from "eventsource-parser";
import { bytesOf } from "../server/media-stream.js";
import { asEvent } from "./rest-answers.js";
import { failureOf, send, type RestOptions } from "./rest-call.js";

/** How the feed is heard over HTTP. */
export interface RestFeedOptions extends RestOptions {
  /** After how long without a sound the line counts as dead; by default 45. */
  readonly watchdogSeconds?: number;
  /** A number from 0 to 1; by default chance. */
  readonly random?: () => number;
}

type Listen = NonNullable<Backend["listen"]>;

/** How often a feed with holes is asked for again before everything is read anew. */
const gapTries = 3;

/** What ended a line. */
type End =
  | { readonly why: "cut"; readonly heard: boolean; readonly retryAfterSeconds?: number }
  | { readonly why: "reset" };

/** Server-sent events over fetch: resumed where they ended, in order, without gaps, each event once. */
export function restFeed(options: RestFeedOptions): Listen {
  return (since, onEvent, listenOptions) => void keepListening(options, since, onEvent, listenOptions);
}

async function keepListening(
  options: RestFeedOptions,
  since: Cursor | undefined,
  onEvent: (event: FeedEvent<AnyRecord>) => void,
  { signal, onStatus }: ListenOptions,
): Promise<void> {
  const { random = Math.random } = options;
  const line = createLine(options, since, onEvent, { signal, onStatus });
  let attempts = 0;
  while (!signal.aborted) {
    onStatus("connecting");
    const end = await line.hear();
    if (signal.aborted) return;
    if (end.why === "reset") return onStatus("reset");
    onStatus("lost");
    attempts = end.heard ? 0 : attempts + 1;
    await pause(retryDelay(attempts, random(), end.retryAfterSeconds), signal);
  }
}

interface Line {
  /** Connects once and hears until the line ends. */
  hear(): Promise<End>;
}

function createLine(
  options: RestFeedOptions,
  since: Cursor | undefined,
  onEvent: (event: FeedEvent<AnyRecord>) => void,
  { signal, onStatus }: ListenOptions,
): Line {
  const { watchdogSeconds = 45 } = options;
  let cursor = since;
  let gaps = 0;

  // Says whether the line may go on: a hole or a torn event is asked for again from the last place that is certain.
  function take(message: EventSourceMessage): "on" | "reset" | "again" {
    if (message.event === "reset") return "reset";
    if (message.event === "bye") return "again";
    if (message.event === "place" && message.id !== undefined && cursor === undefined) cursor = message.id;
    if (message.event === "status") {
      const { status } = JSON.parse(message.data) as { status?: unknown };
      if (status === "live" || status === "lost") onStatus(status);
    }
    if (message.event !== undefined && message.event !== "message") return "on";
    const place = readFeedCursor(message.id ?? "");
    const before = readFeedCursor(cursor ?? "");
    if (!place || (before && before.epoch !== place.epoch)) return "reset";
    if (before && place.seq <= before.seq) return "on";
    if (before && place.seq > before.seq + 1) return ++gaps > gapTries ? "reset" : "again";
    const event = asEvent(JSON.parse(message.data));
    gaps = 0;
    onEvent(event);
    // Only what has been taken in is behind us.
    cursor = message.id;
    return "on";
  }

  // A torn event is a hole, too.
  function taken(message: EventSourceMessage): "on" | "reset" | "again" {
    try {
      return take(message);
    } catch {
      return ++gaps > gapTries ? "reset" : "again";
    }
  }

  async function hear(): Promise<End> {
    const closed = new AbortController();
    const abort = () => closed.abort();
    signal.addEventListener("abort", abort, { once: true });
    let watchdog = setTimeout(abort, watchdogSeconds * second);
    let heard = false;
    let stop: "reset" | "again" | undefined;
    const isOver = () => stop !== undefined;
    try {
      const headers = { Accept: "text/event-stream", ...(cursor !== undefined && { "Last-Event-ID": cursor }) };
      const response = await send(options, { method: "GET", path: "/feed", headers, signal: closed.signal });
      if (
        !response.ok ||
        !response.body ||
        !(response.headers.get("Content-Type") ?? "").startsWith("text/event-stream")
      ) {
        const { code, facts } = failureOf(response, await response.text());
        if (code === "cursor-expired" || code === "gone") return { why: "reset" };
        return {
          why: "cut",
          heard,
          ...(facts.retryAfterSeconds !== undefined && { retryAfterSeconds: facts.retryAfterSeconds }),
        };
      }
      const parser = createParser({
        onEvent(message) {
          if (stop || closed.signal.aborted) return;
          const before = cursor;
          const next = taken(message);
          if (next !== "on") stop = next;
          else if (cursor !== before && before !== undefined) heard = true;
        },
        onComment: () => (heard = true),
      });
      const decoder = new TextDecoder();
      for await (const bytes of bytesOf(response.body)) {
        clearTimeout(watchdog);
        watchdog = setTimeout(abort, watchdogSeconds * second);
        parser.feed(decoder.decode(bytes, { stream: true }));
        if (isOver()) break;
      }
    } catch {
      // A broken line: come back to the last place that is certain.
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", abort);
      closed.abort();
    }
    return stop === "reset" ? { why: "reset" } : { why: "cut", heard };
  }

  return { hear };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
