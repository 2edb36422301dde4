import { findLinks } from "./find-links.ts";
import type { Unit } from "./network-rules.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const emoji = new RegExp(
  "^(?:\\p{RGI_Emoji}|[#*0-9]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}[\\ufe0f\\u200d\\p{Emoji_Modifier}].*|(?!\\p{Regional_Indicator})\\p{Emoji_Presentation}.*)$",
  "v",
);
const linkWeight = 23;
const leadingMentions = /^(?:[@＠][A-Za-z0-9_]{1,20}\s+)*/;

const lightRanges = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

function weightOf(grapheme: string): number {
  const alone = grapheme.replace(/\u200d+$/, "");
  // A joiner that joins nothing is a character of its own.
  if (emoji.test(alone)) return 2 + grapheme.length - alone.length;
  let weight = 0;
  for (const character of grapheme) {
    const point = character.codePointAt(0) ?? 0;
    weight += lightRanges.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return weight;
}

function weigh(text: string): number {
  let total = 0;
  for (const { segment } of graphemes.segment(text)) total += weightOf(segment);
  return total;
}

/** What X charges for a text: every link 23, every emoji 2, most of the world's other scripts 2 a character. */
export function weighForX(text: string, options: { reply?: boolean } = {}): number {
  const normal = text.normalize("NFC");
  const charged = options.reply ? normal.replace(leadingMentions, "") : normal;
  let total = 0;
  let at = 0;
  for (const link of findLinks(charged)) {
    total += weigh(charged.slice(at, link.start)) + linkWeight;
    at = link.end;
  }
  return total + weigh(charged.slice(at));
}

export function countText(text: string, unit: Unit, options: { reply?: boolean } = {}): number {
  if (unit === "utf8-bytes") return Buffer.byteLength(text, "utf8");
  if (unit === "utf16") return text.length;
  if (unit === "graphemes") return Array.from(graphemes.segment(text)).length;
  return weighForX(text, options);
}
