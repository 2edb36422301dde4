import type { Messages } from "../messages/messages.js";
import type { WordFormat } from "@tidewire/core/messages";

type Say = (params: Readonly<Record<string, never>>, format: WordFormat) => string;
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
const lists = new Set(["tags", "networks", "formats", "names", "items"]);

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
export function wordsOf(messages: Messages): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string" || typeof value === "function") found.set(path, value as Word);
    else if (typeof value === "object" && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(messages, "");
  return found;
}

const accents: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
};

/** A text made strange and two fifths longer; a text that comes out clipped shows a bracket too few. */
export function stretched(text: string): string {
  const strange = text.replaceAll(/[aeiouAEIOU]/g, (letter) => accents[letter] ?? letter);
  return `[${strange}${"~".repeat(Math.ceil(text.length * 0.4))}]`;
}

/** A catalogue nobody speaks: every word longer and in brackets. Draw it with `direction="rtl"` to mirror the screen. */
export function mirrored(messages: Messages): Messages {
  const turn = (value: unknown): unknown => {
    if (typeof value === "string") return stretched(value);
    if (typeof value === "function") {
      const say = value as Say;
      return (params: Readonly<Record<string, never>>, format: WordFormat) => stretched(say(params, format));
    }
    return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, turn(child)]));
  };
  return { ...(turn(messages) as Messages), locale: messages.locale };
}
