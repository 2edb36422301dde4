import { emojiRuns } from "./emoji-data.js";

/** What a UTF-16 unit may be part of, as bits: one look instead of a pattern for each. */
export const hostUnit = 1;
export const blocksUrlUnit = 2;
export const pathUnit = 4;
export const pathEndUnit = 8;
export const queryUnit = 16;
export const queryEndUnit = 32;
export const wideUnit = 64;
export const emojiUnit = 128;

/** The letters of the West beyond ASCII, and the marks they take, as a pattern's set. */
export const latinLetters =
  "\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";
const blanks = "\u0009-\u000D \u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";
const marks = "\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069";
const never = "\uFFFE\uFEFF\uFFFF";
const light = "\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037";
const letters = "a-zA-Z0-9";

let table: Uint8Array | undefined;

/** The bits of every unit, made on first use. */
export function codeUnits(): Uint8Array {
  if (table) return table;
  const units = new Uint8Array(0x10000).fill(hostUnit | wideUnit);
  // Dots, hyphens, underscores and quotes are left: they stand within a host, or are judged later.
  mark(units, `!#-,/:-@[-^{-~${blanks}${marks}${never}`, (bits) => bits & ~hostUnit);
  mark(units, light, (bits) => bits & ~wideUnit);
  mark(units, `${letters}@\uFF20$#\uFF03${never}`, (bits) => bits | blocksUrlUnit);
  mark(units, `${letters}\u0400-\u04FF!*';:=+,.$/%#[]\u2013_~@|&${latinLetters}`, (bits) => bits | pathUnit, "-");
  mark(units, `${letters}\u0400-\u04FF+=_#/${latinLetters}`, (bits) => bits | pathEndUnit, "-");
  mark(units, `${letters}!?*'@();:&=+$/%#[]_.,~|`, (bits) => bits | queryUnit, "-");
  mark(units, `${letters}_&=#/`, (bits) => bits | queryEndUnit, "-");
  mark(units, "0-9#*\uD83C-\uD83E", (bits) => bits | emojiUnit);
  for (const point of codePointsOf(emojiRuns)) if (point <= 0xffff) units[point] = (units[point] ?? 0) | emojiUnit;
  table = units;
  return units;
}

function mark(units: Uint8Array, set: string, change: (bits: number) => number, also = ""): void {
  for (let at = 0; at < set.length; at++) {
    const first = set.charCodeAt(at);
    const isRange = set[at + 1] === "-" && at + 2 < set.length;
    const last = isRange ? set.charCodeAt(at + 2) : first;
    if (isRange) at += 2;
    for (let unit = first; unit <= last; unit++) units[unit] = change(units[unit] ?? 0);
  }
  for (const character of also) units[character.charCodeAt(0)] = change(units[character.charCodeAt(0)] ?? 0);
}

/** The code points that runs stand for. */
export function codePointsOf(runs: string): ReadonlySet<number> {
  const points = new Set<number>();
  let end = 0;
  for (const run of runs.split(" ")) {
    const [gap = "0", length = "1"] = run.split(":");
    const start = end + Number.parseInt(gap, 36);
    end = start + Number.parseInt(length, 36);
    for (let point = start; point < end; point++) points.add(point);
  }
  return points;
}
