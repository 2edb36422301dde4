import type { Backend, ListenStatus } from "@tidewire/core/backend";
import type { Cursor, FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";

/** What one listener has heard so far. */
export interface Heard {
  readonly events: readonly FeedEvent<AnyRecord>[];
  readonly statuses: readonly ListenStatus[];
  /** Waits until something is so; rejects after ten seconds. */
  until(so: (heard: Heard) => boolean, otherwise: string): Promise<void>;
  stop(): void;
}

const patience = 10_000;

/** Listens to a backend and keeps what it says. */
export function hear(backend: Backend, since?: Cursor): Heard {
  const events: FeedEvent<AnyRecord>[] = [];
  const statuses: ListenStatus[] = [];
  const stop = new AbortController();
  const waiting = new Set<() => void>();
  const wake = () => waiting.forEach((look) => look());
  const heard: Heard = {
    events,
    statuses,
    until: (so, otherwise) =>
      new Promise((resolve, reject) => {
        const over = (end: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          end();
        };
        const look = () => so(heard) && over(resolve);
        const timer = setTimeout(
          () =>
            over(() =>
              reject(
                new Error(`${otherwise} (heard ${events.map(({ seq }) => seq).join(" ")}; ${statuses.join(" ")})`),
              ),
            ),
          patience,
        );
        waiting.add(look);
        look();
      }),
    stop: () => stop.abort(),
  };
  backend.listen?.(
    since,
    (event) => {
      events.push(event);
      wake();
    },
    {
      signal: stop.signal,
      onStatus(status) {
        statuses.push(status);
        wake();
      },
    },
  );
  return heard;
}
