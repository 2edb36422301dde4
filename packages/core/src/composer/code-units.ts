/** What a UTF-16 unit may be part of, as bits: one look instead of a pattern for each. */
export const hostUnit = 1;
/** No link begins right behind it. */
export const blocksUrlUnit = 2;
export const wideUnit = 4;
/** What may begin an emoji, or make one of the letter before it. */
export const emojiUnit = 8;
/** What may combine with its neighbours or be written otherwise in the composed form. */
export const unstableUnit = 16;
/** A dot, a hyphen or an underscore: within a host, but not at the ends of its labels. */
export const jointUnit = 32;
/** Beyond ASCII. */
export const foreignUnit = 64;

/** The letters of the West beyond ASCII, and the marks they take, as a pattern's set. */
export const latinLetters =
  "\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";
/** White space as Unicode has it. */
export const whiteSpace = "\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";
const never = "\uFFFE\uFEFF\uFFFF";
// Quotes are left, and what joins the letters of a host.
const noHost = `!#-,/:-@[-^{-~${whiteSpace}\u180E\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069${never}`;
const light = "\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037";
// Where emoji stand, and the signs that make one of a letter before them; a closer look tells.
const emoji = "\u00A9\u00AE\u203C-\u2B55\u3030-\u303D\u3297-\u3299\uD83C-\uD83E\uFE0F";
// What most texts are made of and stays as it is whatever stands next to it; all else is asked of the platform.
const stable =
  "\0-\u02FF\u1E00-\u1EFF\u2002-\u20CF\u2190-\u2328\u232B-\u2ADB\u2E80-\u3029\u3030-\u3098\u309B-\uA66E\uAC00-\uD7A3\uD83C-\uD83E\uFE0F\uFF00-\uFFFD";

let table: Uint8Array | undefined;

/** The bits of every unit, made on first use. */
export function codeUnits(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000).fill(hostUnit | wideUnit | unstableUnit | foreignUnit);
  toggle(table, foreignUnit, "\0-\x7F");
  toggle(table, hostUnit, noHost);
  toggle(table, wideUnit, light);
  toggle(table, unstableUnit, stable);
  toggle(table, blocksUrlUnit, `a-zA-Z0-9@\uFF20$#\uFF03${never}`);
  toggle(table, jointUnit, "-._");
  toggle(table, emojiUnit, emoji);
  return table;
}

/** The bits of the unit at an offset, none past the ends. */
export function bitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (codeUnits()[text.charCodeAt(at)] ?? 0) : 0;
}

function toggle(units: Uint8Array, bit: number, set: string): void {
  for (const [range] of set.matchAll(/[^](?:-[^])?/g))
    for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(range.length - 1); unit++)
      units[unit] = (units[unit] ?? 0) ^ bit;
}
