/** What a list shows while somebody reads further down, and how much waits above. */
export interface HeldList {
  readonly ids: readonly string[];
  readonly waiting: number;
}

/**
 * Keeps rows where they are while the list is scrolled: what is gone goes, what was loaded further down joins at the end,
 * what came in or moved up waits to be asked for.
 */
export function holdList(held: readonly string[], now: readonly string[]): HeldList {
  const present = new Set(now);
  const known = new Set(held);
  const kept = held.filter((id) => present.has(id));
  const last = kept.at(-1);
  const end = last === undefined ? -1 : now.indexOf(last);
  const fresh = now.filter((id) => !known.has(id));
  const below = fresh.filter((id) => now.indexOf(id) > end);
  return { ids: [...kept, ...below], waiting: fresh.length - below.length };
}
