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
/** What no text of X may hold. */
export const neverUnit = 64;

/** The letters of the West beyond ASCII, and the marks they take, as a pattern's set. */
export const latinLetters =
  "\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";
/** White space as Unicode has it. */
export const whiteSpace = "\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";
const letters = "a-zA-Z0-9";
const never = "\uFFFE\uFEFF\uFFFF";
// Quotes are left, and what joins the letters of a host.
const noHost = `!#-,/:-@[-^{-~${whiteSpace}\u180E\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069${never}`;
const light = "\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037";
// Where emoji stand among others, and the signs that make one of a letter before them; a closer look tells.
const emoji =
  "\u00A9\u00AE\u203C\u2049\u20E3\u2122\u2139\u2194-\u21AA\u231A-\u23FF\u24C2\u25AA-\u27BF\u2934-\u2B55\u3030\u303D\u3297\u3299\uD83C-\uD83E\uFE0F";
// What stays as it is whatever stands next to it; all that is not named here is asked of the platform.
const stable =
  "\0-\u02FF\u0388-\u0482\u048A-\u0590\u05D0-\u05EA\u0620-\u064A\u0E01-\u0E30\u10A0-\u10FF\u1E00-\u1EFF\u2002-\u20CF\u20E3\u2100-\u2125\u2190-\u2328\u232B-\u2ADB\u2E80-\u3029\u3030-\u3098\u309B-\uA66E\uAC00-\uD7A3\uD83C-\uD83E\uDC00-\uDFFF\uFE00-\uFE0F\uFE30-\uFFFF";

let table: Uint8Array | undefined;

/** The bits of every unit, made on first use. */
export function codeUnits(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000).fill(hostUnit | wideUnit | unstableUnit);
  mark(table, noHost, 0, hostUnit);
  mark(table, light, 0, wideUnit);
  mark(table, stable, 0, unstableUnit);
  mark(table, `${letters}@\uFF20$#\uFF03${never}`, blocksUrlUnit);
  mark(table, "-._", jointUnit);
  mark(table, emoji, emojiUnit);
  mark(table, never, neverUnit);
  return table;
}

/** The bits of the unit at an offset, none past the ends. */
export function bitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (codeUnits()[text.charCodeAt(at)] ?? 0) : 0;
}

function mark(units: Uint8Array, set: string, add: number, remove = 0): void {
  for (let at = 0; at < set.length; at++) {
    const first = set.charCodeAt(at);
    const isRange = set[at + 1] === "-" && at + 2 < set.length;
    const last = isRange ? set.charCodeAt(at + 2) : first;
    if (isRange) at += 2;
    for (let unit = first; unit <= last; unit++) units[unit] = ((units[unit] ?? 0) | add) & ~remove;
  }
}
