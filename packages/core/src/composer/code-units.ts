/** What a UTF-16 unit may be part of, as bits: one look instead of a pattern for each. */
export const hostUnit = 1;
export const blocksUrlUnit = 2;
export const pathUnit = 4;
export const pathEndUnit = 8;
export const queryUnit = 16;
export const queryEndUnit = 32;
export const wideUnit = 64;
/** What may begin an emoji, or make one of the letter before it. */
export const emojiUnit = 128;
/** What may combine with its neighbours or be written otherwise in the composed form. */
export const unstableUnit = 256;
/** A dot, a hyphen or an underscore: within a host, but not at the ends of its labels. */
export const jointUnit = 512;
/** Letters and digits of ASCII. */
export const plainUnit = 1024;
/** What is sent with a backslash before it where a network reads markup. */
export const reservedUnit = 2048;
export const dotUnit = 4096;
export const dollarUnit = 8192;
export const hashUnit = 16384;
export const atUnit = 32768;
/** What no text of X may hold. */
export const neverUnit = 65536;
/** Within the path of a link that takes any letter, at its end, and the same for its query. */
export const openPathUnit = 131072;
export const openPathEndUnit = 262144;
export const openQueryUnit = 524288;
export const openQueryEndUnit = 1048576;

/** The letters of the West beyond ASCII, and the marks they take, as a pattern's set. */
export const latinLetters =
  "\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";
// Other cases of those letters, and of Cyrillic ones: X compares without case.
const otherCases =
  "\u0260\u0269\u0275\u0280\u0283\u0288\u028A\u028C\u0292\u0399\u03B9\u1FBE\u2C65\u2C66\u2C7E\u2C7F\uA7DC";
const cyrillic = "\u0400-\u04FF\u1C80-\u1C87";
const whiteSpace = "\u0009-\u000D \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";
const blanks = `${whiteSpace}\u180E`;
const marks = "\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069";
const never = "\uFFFE\uFEFF\uFFFF";
const light = "\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037";
// Where emoji stand among others, and the signs that make one of a letter before them; a closer look tells.
const emoji =
  "\u00A9\u00AE\u203C\u2049\u20E3\u2122\u2139\u2194-\u21AA\u231A-\u23FF\u24C2\u25AA-\u27BF\u2934-\u2B55\u3030\u303D\u3297\u3299\uD83C-\uD83E\uFE0F";
const letters = "a-zA-Z0-9";
// Letters that stay as they are whatever stands next to them; all that is not named here is asked of the platform.
const stable =
  "\0-\u02FF\u0370-\u0373\u0375-\u037D\u037F-\u0386\u0388-\u0482\u048A-\u0590\u05D0-\u05EA\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u0904-\u0939\u0E01-\u0E30\u10A0-\u10FF\u1E00-\u1F6F\u2002-\u20CF\u20E3\u2100-\u2125\u2127-\u2129\u212C-\u2328\u232B-\u2ADB\u2ADD-\u2CEE\u2E80-\u3029\u3030-\u3098\u309B-\uA66E\uAC00-\uD7A3\uD835\uD83C-\uD83E\uD840-\uD87D\uDB40\uDC00-\uDFFF\uE000-\uF8FF\uFE00-\uFE0F\uFE30-\uFFFF";

let table: Int32Array | undefined;

/** The bits of every unit, made on first use. */
export function codeUnits(): Int32Array {
  if (table) return table;
  const anywhere = hostUnit | wideUnit | unstableUnit;
  const open = openPathUnit | openPathEndUnit | openQueryUnit | openQueryEndUnit;
  const units = new Int32Array(0x10000).fill(anywhere | open);
  // Quotes are left, and what joins the letters of a host.
  mark(units, `!#-,/:-@[-^{-~${blanks}${marks}${never}`, 0, hostUnit);
  mark(units, light, 0, wideUnit);
  mark(units, stable, 0, unstableUnit);
  mark(units, `${letters}@\uFF20$#\uFF03${never}`, blocksUrlUnit);
  mark(units, `-${letters}${cyrillic}!*';:=+,.$/%#[]\u2013_~@|&${latinLetters}${otherCases}`, pathUnit);
  mark(units, `-${letters}${cyrillic}+=_#/${latinLetters}${otherCases}`, pathEndUnit);
  mark(units, `-${letters}!?*'@();:&=+$/%#[]_.,~|`, queryUnit);
  mark(units, `-${letters}_&=#/`, queryEndUnit);
  mark(units, `${whiteSpace}<>()?`, 0, openPathUnit | openPathEndUnit);
  mark(units, `!*"'\u300C\u300D;:=,.$%[]~&|@`, 0, openPathEndUnit);
  mark(units, '\0- "<>\\`{}\u007F-\u009F\uFDD0-\uFDEF\uFFF0-\uFFFF', 0, openQueryUnit | openQueryEndUnit);
  mark(units, "!?*'();:+$%[].,~|@^", 0, openQueryEndUnit);
  mark(units, "-._", jointUnit);
  mark(units, letters, plainUnit);
  mark(units, "\\|{}@[]()<>#*_~", reservedUnit);
  mark(units, ".", dotUnit);
  mark(units, "$", dollarUnit);
  mark(units, "#\uFF03", hashUnit);
  mark(units, "@\uFF20", atUnit);
  mark(units, never, neverUnit);
  mark(units, emoji, emojiUnit);
  table = units;
  return units;
}

/** The unit at an offset, 0 past the end: a platform reads past the end slowly. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function mark(units: Int32Array, set: string, add: number, remove = 0): void {
  for (let at = 0; at < set.length; at++) {
    const first = set.charCodeAt(at);
    const isRange = set[at + 1] === "-" && at + 2 < set.length;
    const last = isRange ? set.charCodeAt(at + 2) : first;
    if (isRange) at += 2;
    for (let unit = first; unit <= last; unit++) units[unit] = ((units[unit] ?? 0) | add) & ~remove;
  }
}
