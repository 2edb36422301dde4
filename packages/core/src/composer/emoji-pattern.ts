import { emojiKind, textEmojiKind, toneableKind, toneKind } from "./character-kinds.js";
import { unicodeTables } from "./unicode-tables.js";

const sign = "\uFE0F";
const joiner = "\u200D";
const tones = "[\u{1F3FB}-\u{1F3FF}]";
const textOnly = "(?!\uFE0E)";

let known: RegExp | undefined;

/**
 * Matches the longest emoji of Unicode's list that begins where it is asked; what is joined otherwise, part by part.
 * An emoji without the sign U+FE0F is on that list as another spelling of the recommended one, and is drawn alike, so it
 * is one here too: X's documents charge two for any emoji.
 */
export function emojiPattern(): RegExp {
  return (known ??= new RegExp(source(), "uy"));
}

function source(): string {
  const { kinds, regions, joined } = unicodeTables();
  let any = "";
  let toneable = "";
  let signed = "";
  let written = "";
  for (let point = 0x80; point < 0x20000; point++) {
    const kind = kinds[point] ?? 0;
    if (kind < textEmojiKind && kind !== toneKind) continue;
    const emoji = String.fromCodePoint(point);
    any += emoji;
    if (kind === toneKind) continue;
    if (kind >= toneableKind) toneable += emoji;
    const form = textEmojiKind + ((kind - textEmojiKind) % 3);
    if (form !== emojiKind) signed += emoji;
    if (form === textEmojiKind) written += emoji;
  }
  const first = `(?:[${toneable}]${tones}|[${signed}]${sign}|[${any}]${textOnly})`;

  // A part that is an emoji anyway is joined without the sign.
  const part = (characters: string, index: number, tone: string) => {
    const takeSign = Array.from(characters).filter((each) => (index > 0 ? written : signed).includes(each));
    return `(?:[${takeSign.join("")}]${sign}|[${characters}]${tone}${textOnly})`;
  };
  const sequence = (parts: string, tone: string) =>
    parts
      .split("|")
      .map((characters, index) => part(characters, index, index > 0 ? "" : tone))
      .join(joiner);
  const [plain = "", oneTone = "", twoTones = "", differentTones = "", ...flags] = joined.join("|").split("|||");
  const anyOf = (group: string, tone = "") =>
    `(?:${group
      .split("||")
      .map((parts) => sequence(parts, tone))
      .join("|")})`;
  const sequences = [
    anyOf(plain),
    anyOf(oneTone, `${tones}?`),
    anyOf(twoTones, tones) + tones,
    anyOf(twoTones),
    `(?=.(${tones}))${anyOf(differentTones, tones)}(?!\\1)${tones}`,
  ];
  const region = `(?=[\u{1F1E6}-\u{1F1FF}])(?:${regions})`;
  return `${region}|${flags.join("|")}|(?=${first}${joiner})(?:${sequences.join("|")})|${first}|[0-9#*]${sign}?\u20E3`;
}
