import { codePointsOf } from "./code-units.js";
import { emojiRuns, joinedEmoji, regionFlags, subdivisionFlags, toneableRuns } from "./emoji-data.js";

const joiner = 0x200d;
const emojiPresentation = 0xfe0f;
const textPresentation = 0xfe0e;
const keycap = 0x20e3;
const blackFlag = 0x1f3f4;
const firstTone = 0x1f3fb;

const singles = codePointsOf(emojiRuns);
const toneable = codePointsOf(toneableRuns);
const regions = new Set(regionFlags.match(/../g));
const subdivisions = new Set(subdivisionFlags.split(" "));
const joined = new Map(
  Object.entries(joinedEmoji).flatMap(([tones, list]) =>
    list.split(" ").map((entry) => {
      const needsTones = entry.endsWith(".");
      return [needsTones ? entry.slice(0, -1) : entry, { tones, needsTones }] as const;
    }),
  ),
);

/** Where the longest recommended emoji that begins at `start` ends; `start` itself where none begins. */
export function matchEmoji(text: string, start: number): number {
  const point = text.codePointAt(start) ?? 0;
  if (point < 0x80) return matchKeycap(text, start, point);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return matchRegion(text, start, point);
  if (!singles.has(point)) return start;
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
  const letters = String.fromCharCode(point - 0x1f1e6 + 65, second - 0x1f1e6 + 65);
  return second >= 0x1f1e6 && second <= 0x1f1ff && regions.has(letters) ? start + 4 : start;
}

function matchSubdivision(text: string, start: number): number {
  let letters = "";
  for (let at = start + 2; letters.length < 8; at += 2) {
    const tag = text.codePointAt(at) ?? 0;
    if (tag === 0xe007f) return subdivisions.has(letters) ? at + 2 : 0;
    if (tag < 0xe0061 || tag > 0xe007a) return 0;
    letters += String.fromCharCode(tag - 0xe0000);
  }
  return 0;
}

function matchSequence(text: string, start: number): number {
  let skeleton = "";
  let tones: number[] = [];
  let at = start;
  let matched = start;
  // The longest joined emoji has four parts; a fifth can only begin another one.
  for (let part = 0; part < 4; part++) {
    const point = text.codePointAt(at) ?? 0;
    if (!singles.has(point)) break;
    at += point > 0xffff ? 2 : 1;
    skeleton += String.fromCodePoint(point);

    const after = text.codePointAt(at) ?? 0;
    if (after === textPresentation) break;
    if (after === emojiPresentation) at += 1;
    else if (after >= firstTone && after < firstTone + 5 && toneable.has(point)) {
      tones = [...tones, after];
      at += 2;
    }
    if (part === 0 || isJoinedEmoji(skeleton, tones)) matched = at;
    if (text.charCodeAt(at) !== joiner) break;
    at += 1;
  }
  return matched;
}

function isJoinedEmoji(skeleton: string, tones: readonly number[]): boolean {
  const known = joined.get(skeleton);
  if (known === undefined) return false;
  if (tones.length === 0) return !known.needsTones;
  if (known.tones === "oneTone") return tones.length === 1;
  if (tones.length !== 2) return false;
  return known.tones === "twoTones" || (known.tones === "differentTones" && tones[0] !== tones[1]);
}
