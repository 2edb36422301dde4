/** What leading needs of a page. */
export interface LeadSurroundings {
  readonly locks: LockManager | undefined;
  /** Tells `freeze` and `resume`; a page's document. */
  readonly page: EventTarget | undefined;
}

/**
 * Runs while this tab holds the lock of that name, one tab at a time.
 *
 * A tab that is about to be frozen lets go, so that another can send. Without locks every tab leads: two senders at once are harmless.
 */
export function leadTab(
  name: string,
  run: (signal: AbortSignal) => void,
  signal: AbortSignal,
  { locks, page }: LeadSurroundings,
): void {
  if (signal.aborted) return;
  if (!locks) return run(signal);
  let turn: AbortController | undefined;

  function stand(): void {
    if (!locks || turn || signal.aborted) return;
    const mine = new AbortController();
    turn = mine;
    const over = AbortSignal.any([signal, mine.signal]);
    locks
      .request(name, { signal: over }, async () => {
        if (over.aborted) return;
        run(over);
        await new Promise<void>((resolve) => over.addEventListener("abort", () => resolve(), { once: true }));
      })
      .catch(() => undefined)
      .finally(() => {
        // Taken from us by another tab: what runs must hear that it leads no more.
        mine.abort();
        if (turn === mine) turn = undefined;
      });
  }
  const rest = () => {
    turn?.abort();
    turn = undefined;
  };

  page?.addEventListener("freeze", rest);
  page?.addEventListener("resume", stand);
  signal.addEventListener(
    "abort",
    () => {
      page?.removeEventListener("freeze", rest);
      page?.removeEventListener("resume", stand);
    },
    { once: true },
  );
  stand();
}
