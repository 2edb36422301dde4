import { signedEmojiKind, textEmojiKind, toneableEmojiKind, toneableTextKind, toneKind } from "./character-kinds.js";
import { unicodeTables } from "./unicode-tables.js";

const sign = "\uFE0F";
const tone = "[\u{1F3FB}-\u{1F3FF}]";
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
  const { kinds, flags, joined } = unicodeTables();
  const ofKind: string[] = [];
  for (let point = 0x80; point < 0x20000; point++) {
    const kind = kinds[point] ?? 0;
    if (kind === toneKind || kind >= signedEmojiKind) ofKind[kind] = (ofKind[kind] ?? "") + String.fromCodePoint(point);
  }
  const between = (first: number, last: number) => ofKind.slice(first, last + 1).join("");
  const toneable = between(toneableTextKind, toneableEmojiKind);
  const signed = between(signedEmojiKind, toneableTextKind);
  const written = between(textEmojiKind, toneableTextKind);
  const first = `[${toneable}]${tone}|[${signed}]${sign}|[${ofKind.join("")}]${textOnly}`;

  // A part that is an emoji anyway is joined without the sign; only the first part has a tone.
  const part = (characters: string, index: number) => {
    const takeSign = Array.from(characters).filter((each) => written.includes(each));
    const toned = index > 0 ? "" : `[${characters}]${tone}|`;
    return `(?:${toned}[${takeSign.join("")}]${sign}|[${characters}]${textOnly})`;
  };
  const [plain, oneTone, twoTones, differentTones] = joined.split("|||").map((group) =>
    group
      .split("||")
      .map((parts) => parts.split("|").map(part).join("\u200D"))
      .join("|"),
  );
  // The tone of the first part is kept as \1, which matches nothing where there is none.
  const sequences = `(?=.(${tone})?${sign}?\u200D)(?:(?!.${tone})(?:${plain})|${oneTone}|(?:${twoTones})(?:(?!\\1)${tone}|\\1)|(?:${differentTones})(?!\\1)${tone})`;
  return `${flags}|${sequences}|${first}|[0-9#*]${sign}?\u20E3`;
}
