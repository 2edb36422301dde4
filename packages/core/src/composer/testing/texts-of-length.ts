import type { EntityKind, EntitySyntax, TextLimit, TextUnit } from "../../networks/text-rules.js";

type Atom = readonly [text: string, cost: number];

const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";
const atoms: Readonly<Record<TextUnit, readonly Atom[]>> = {
  graphemes: [
    [family, 1],
    ["e\u0301", 1],
  ],
  codePoints: [
    ["\u{1F600}", 1],
    ["e\u0301", 2],
    ["漢", 1],
  ],
  utf16: [
    ["\u{1F600}", 2],
    ["漢", 1],
  ],
  utf8Bytes: [
    ["é", 2],
    ["漢", 3],
    ["\u{1F600}", 4],
  ],
  escapedUtf16: [
    ["(", 2],
    ["\u{1F600}", 2],
  ],
  emojiBytes: [
    ["\u{1F600}", 4],
    ["漢", 1],
  ],
  weighted: [
    ["漢", 2],
    [family, 2],
    ["https://example.com/a-long-way-down ", 24],
  ],
  shortenedGraphemes: [
    [family, 1],
    ["@anna@example.com ", 6],
  ],
  tagList: [
    ["tag,", 4],
    ["a b,", 6],
  ],
};

/** Texts that cost exactly so much by a limit: of plain letters, and of each thing that costs something of its own. */
export function textsOf(cost: number, { unit, urlLength }: Pick<TextLimit, "unit" | "urlLength">): readonly string[] {
  const links: readonly Atom[] =
    unit === "shortenedGraphemes" && urlLength ? [["https://example.com/a-long-way-down ", urlLength + 1]] : [];
  const kinds = [["a", 1] as const, ...atoms[unit], ...links];
  return kinds.map(([text, each]) => text.repeat(Math.floor(cost / each)) + "a".repeat(cost % each));
}

const letters = (index: number) => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

type Write = (name: string) => string;

const mentions: Readonly<Record<Exclude<EntitySyntax["mention"], false>["form"], Write>> = {
  word: (name) => `@${name}`,
  bounded: (name) => `@${name}_${name}`,
  dotted: (name) => `@${name}`,
  handle: (name) => `@${name}.example.com`,
  address: (name) => `@${name}`,
  toBlank: (name) => `@${name}`,
  slashed: (name) => `u/${name}`,
  pageId: (name) => `@[${1000 + name.charCodeAt(0) * 256 + name.charCodeAt(1)}]`,
  urn: (name) => `@[${name}](urn:li:person:${name})`,
};

/** A text that holds so many different entities of one kind, as a network writes them. */
export function textWith(count: number, kind: EntityKind, { mention }: EntitySyntax): string {
  const write: Readonly<Record<EntityKind, Write>> = {
    url: (name) => `https://${name}.example.com/`,
    mention: mention ? mentions[mention.form] : (name) => name,
    hashtag: (name) => `#tag${name}`,
    cashtag: (name) => `$${name.toUpperCase()}`,
  };
  return Array.from({ length: count }, (_, index) => write[kind](letters(index))).join(" ");
}
