import { describe, expect, test, vi } from "vitest";
import { leadTab } from "./lead-tab.js";

/** The part of Web Locks that is used: one holder per name, the next in line when it lets go. */
function fakeLocks(): LockManager {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    query: async () => ({}),
    request: (async (_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<unknown>) => {
      const before = tail;
      const mine = before.then(() => {
        if (signal.aborted) throw new DOMException("aborted", "AbortError");
        return run();
      });
      tail = mine.catch(() => undefined);
      return mine;
    }) as LockManager["request"],
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the tab that sends", () => {
  test("only one leads, and the next one takes over when it goes", async () => {
    const locks = fakeLocks();
    const [first, second] = [new AbortController(), new AbortController()];
    const [one, other] = [vi.fn(), vi.fn()];
    leadTab("outbox", one, first.signal, { locks, page: undefined });
    leadTab("outbox", other, second.signal, { locks, page: undefined });
    await settle();
    expect(one).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
    first.abort();
    await settle();
    expect(other).toHaveBeenCalledTimes(1);
    expect(one.mock.calls[0]?.[0].aborted).toBe(true);
    second.abort();
  });

  test("a tab that is about to be frozen lets go, and stands in line again when it wakes", async () => {
    const locks = fakeLocks();
    const [page, stop] = [new EventTarget(), new AbortController()];
    const [one, other] = [vi.fn(), vi.fn()];
    leadTab("outbox", one, stop.signal, { locks, page });
    const successor = new AbortController();
    leadTab("outbox", other, successor.signal, { locks, page: undefined });
    await settle();
    page.dispatchEvent(new Event("freeze"));
    await settle();
    expect(one.mock.calls[0]?.[0].aborted).toBe(true);
    expect(other).toHaveBeenCalledTimes(1);
    page.dispatchEvent(new Event("resume"));
    successor.abort();
    await settle();
    expect(one).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test("without locks every tab leads until it stops", () => {
    const stop = new AbortController();
    const run = vi.fn();
    leadTab("outbox", run, stop.signal, { locks: undefined, page: undefined });
    expect(run).toHaveBeenCalledWith(stop.signal);
  });
});
