import { unitAt } from "./code-units.js";
import { regionFlags, subdivisionFlags } from "./emoji-data.js";
import { isSingleEmoji, isToneable, takesPresentation } from "./emoji-kinds.js";
import { isJoinedEmoji } from "./joined-emoji.js";

const joiner = 0x200d;
const emojiPresentation = 0xfe0f;
const textPresentation = 0xfe0e;
const keycap = 0x20e3;
const blackFlag = 0x1f3f4;
const firstTone = 0x1f3fb;
const toneLead = 0xd83c;

let regions: Uint8Array | undefined;

/** Where the longest recommended emoji that begins at `start` ends; `start` itself where none begins. */
export function matchEmoji(text: string, start: number): number {
  const point = text.codePointAt(start) ?? 0;
  if (point < 0x80) return matchKeycap(text, start, point);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return matchRegion(text, start, point);
  if (!isSingleEmoji(point)) return start;
  return (point === blackFlag && matchSubdivision(text, start)) || matchSequence(text, start);
}

function matchKeycap(text: string, start: number, point: number): number {
  const after = text.charCodeAt(start + 1);
  if (after !== emojiPresentation && after !== keycap) return start;
  const isKey = (point >= 0x30 && point <= 0x39) || point === 0x23 || point === 0x2a;
  if (!isKey) return start;
  const next = after === emojiPresentation ? start + 2 : start + 1;
  return text.charCodeAt(next) === keycap ? next + 1 : start;
}

function matchRegion(text: string, start: number, point: number): number {
  const second = text.codePointAt(start + 2) ?? 0;
  if (second < 0x1f1e6 || second > 0x1f1ff) return start;
  regions ??= readRegions();
  return regions[(point - 0x1f1e6) * 26 + second - 0x1f1e6] === 1 ? start + 4 : start;
}

function readRegions(): Uint8Array {
  const read = new Uint8Array(26 * 26);
  for (let at = 0; at < regionFlags.length; at += 2) {
    read[(regionFlags.charCodeAt(at) - 0x41) * 26 + regionFlags.charCodeAt(at + 1) - 0x41] = 1;
  }
  return read;
}

function matchSubdivision(text: string, start: number): number {
  let letters = "";
  for (let at = start + 2; letters.length < 8; at += 2) {
    const tag = text.codePointAt(at) ?? 0;
    if (tag === 0xe007f) return subdivisionFlags.split(" ").includes(letters) ? at + 2 : 0;
    if (tag < 0xe0061 || tag > 0xe007a) return 0;
    letters += String.fromCharCode(tag - 0xe0000);
  }
  return 0;
}

function matchSequence(text: string, start: number): number {
  let skeleton = "";
  let tones: readonly number[] = [];
  let at = start;
  let matched = start;
  // The longest joined emoji has four parts; a fifth can only begin another one.
  for (let part = 0; part < 4; part++) {
    const point = at < text.length ? (text.codePointAt(at) ?? 0) : 0;
    if (!isSingleEmoji(point)) break;
    const partStart = at;
    at += point > 0xffff ? 2 : 1;
    const partEnd = at;

    let tone = 0;
    const after = unitAt(text, at);
    if (after === textPresentation) break;
    if (after === emojiPresentation) at += takesSign(point, part) ? 1 : 0;
    else if (after === toneLead) tone = toneAt(text, at, point);
    if (tone > 0) at += 2;
    const isJoining = unitAt(text, at) === joiner;
    if (part === 0 && !isJoining) return at;

    skeleton += text.slice(partStart, partEnd);
    const tonesBefore = tones;
    if (tone > 0) tones = [...tones, tone];
    if (part === 0 || isJoinedEmoji(skeleton, tones)) matched = at;
    else if (tone > 0 && isJoinedEmoji(skeleton, tonesBefore)) matched = partEnd;
    if (!isJoining) break;
    at += 1;
  }
  return matched;
}

// A joined part that is an emoji anyway is joined without the sign.
function takesSign(point: number, part: number): boolean {
  return takesPresentation(point) && (part === 0 || !/\p{Emoji_Presentation}/u.test(String.fromCodePoint(point)));
}

function toneAt(text: string, at: number, point: number): number {
  const tone = text.codePointAt(at) ?? 0;
  return tone >= firstTone && tone < firstTone + 5 && isToneable(point) ? tone : 0;
}

/** Where the key of a telephone begins whose mark stands at `at`: a digit, which only the mark makes an emoji. */
export function keyStart(text: string, at: number): number {
  return at > 0 && text.charCodeAt(at - 1) < 0x80 && matchKeycap(text, at - 1, text.charCodeAt(at - 1)) > at
    ? at - 1
    : at;
}
