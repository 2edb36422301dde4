import type { WordFormat } from "@tidewire/core/messages";
import type { Say } from "../../../core/src/testing/words-of.js";
import type { Messages } from "../messages/messages.js";

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
