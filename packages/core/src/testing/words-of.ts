import type { WordFormat } from "../messages/word-format.js";

export type Say = (params: Readonly<Record<string, never>>, format: WordFormat) => string;
export type Word = string | Say;

const counts = new Set([
  "count",
  "total",
  "minutes",
  "days",
  "number",
  "part",
  "position",
  "limit",
  "left",
  "over",
  "size",
  "hours",
]);
const lists = new Set(["tags", "networks", "formats", "names", "items", "allowed", "known"]);

/** Values for any word: a number where one counts, a list where one lists, else the name of the value. */
export const sampleParams: Readonly<Record<string, never>> = new Proxy(
  {},
  {
    get(_target, name) {
      const key = String(name);
      if (counts.has(key)) return 3;
      return lists.has(key) ? [`«${key}»`] : `«${key}»`;
    },
  },
);

/** Every word of a catalogue by its path, e.g. `inbox.actions.resolve`. */
export function wordsOf(messages: object): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string" || typeof value === "function") found.set(path, value as Word);
    else if (typeof value === "object" && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(messages, "");
  return found;
}
