import type { ProblemsOf } from "../composer/check-draft.js";

export interface FetchedCheck {
  /** Finds nothing until it has been fetched: then only the backend judges. */
  readonly problemsOf: ProblemsOf;
  readonly fetch: () => Promise<void>;
}

/** Core's check of what is to go out. It knows every emoji and every network's limits, so a first picture does not wait for it. */
export function createFetchedCheck(onReady: () => void): FetchedCheck {
  let found: ProblemsOf | undefined;
  return {
    problemsOf: (outgoing, channelOf) => found?.(outgoing, channelOf) ?? [],
    async fetch() {
      const fetched = await import("../composer/check-draft.js").catch(() => undefined);
      if (!fetched || found) return;
      found = fetched.problemsOfOutgoing;
      onReady();
    },
  };
}
