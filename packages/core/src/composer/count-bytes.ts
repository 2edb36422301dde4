import { codePointsIn } from "./code-points-in.js";
import { findEmoji } from "./find-emoji.js";
import { matchEnd } from "./match-end.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import type { TextScan } from "./text-scan.js";

const ascii = /[\0-\x7F]*/y;

/** What a network charges that counts the bytes of UTF-8. */
export function countUtf8Bytes(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  const { length } = text;
  for (let at = 0; at < length;) {
    const start = at;
    at = matchEnd(ascii, text, at);
    costs.add(start, at, at - start, "plain");
    const wideStart = at;
    while (at < length && text.charCodeAt(at) >= 0x80) at += 1;
    costs.add(wideStart, at, utf8BytesOf(text, wideStart, at), "bytes");
  }
  return costs.list;
}

/** What a network charges that counts characters, but an emoji by its bytes. */
export function countEmojiBytes(text: string, scan?: TextScan): readonly TextCost[] {
  const costs = new TextCosts();
  let at = 0;
  for (const { start, end } of findEmoji(text, scan)) {
    costs.add(at, start, codePointsIn(text, at, start), "plain");
    costs.add(start, end, utf8BytesOf(text, start, end), "emoji");
    at = end;
  }
  costs.add(at, text.length, codePointsIn(text, at, text.length), "plain");
  return costs.list;
}

function utf8BytesOf(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to;) {
    const point = text.codePointAt(at) ?? 0;
    bytes += bytesOf(point);
    at += point > 0xffff ? 2 : 1;
  }
  return bytes;
}

// Half a pair is sent as the replacement character, three bytes, as any UTF-8 encoder does.
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}
