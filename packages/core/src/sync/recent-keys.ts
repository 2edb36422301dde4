/** Keys of which only the latest are remembered. */
export interface RecentKeys {
  add(key: string): void;
  has(key: string): boolean;
}

/** Remembers as many keys as can still be on their way somewhere. */
export function createRecentKeys(most = 2_000): RecentKeys {
  const keys = new Set<string>();
  return {
    add(key) {
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
    },
    has: (key) => keys.has(key),
  };
}
