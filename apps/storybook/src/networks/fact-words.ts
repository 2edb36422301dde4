import type {
  Ability,
  CashtagForm,
  EntityKind,
  EntitySyntax,
  Field,
  HashtagForm,
  InteractionKind,
  MediaClass,
  MentionForm,
  Quota,
  Range,
  Surface,
  TextUnit,
} from "@tidewire/core/networks";
import { wordFormat } from "@tidewire/core/messages";

// The pages of facts are documentation, in English as all documentation here is.

const format = wordFormat("en");
export const { number, bytes, list } = format;

/** `Direct message` for `directMessage`. */
export function spaced(name: string): string {
  const words = name.replaceAll(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export const surfaceWord = (surface: Surface): string => spaced(surface);
export const fieldWord = (field: Field): string => spaced(field);
export const kindWord = (kind: InteractionKind): string => spaced(kind);
export const abilityWord = (ability: Ability): string => spaced(ability).toLowerCase();
export const classWord: Readonly<Record<MediaClass, string>> = {
  image: "Picture",
  animation: "Moving picture",
  video: "Video",
  audio: "Sound",
  document: "Document",
};

export const unitWord: Readonly<Record<TextUnit, string>> = {
  graphemes: "characters as readers see them",
  codePoints: "characters (code points)",
  utf16: "UTF-16 code units",
  utf8Bytes: "bytes of UTF-8",
  escapedUtf16: "UTF-16 code units of the escaped text",
  emojiBytes: "characters, an emoji by its bytes",
  weighted: "weighted characters",
  shortenedGraphemes: "characters as readers see them, links and names shortened",
  tagList: "characters of the list as it is sent",
};

const entityWord: Readonly<Record<EntityKind, string>> = {
  url: "link",
  mention: "mention",
  hashtag: "hashtag",
  cashtag: "cashtag",
};

/** `1 link`, `5 different links`. */
export function entitiesWord(entity: EntityKind, count: number, unique = false): string {
  return `${number(count)} ${unique ? "different " : ""}${entityWord[entity]}${count === 1 ? "" : "s"}`;
}

type UrlForm = NonNullable<Exclude<EntitySyntax["url"], false>["form"]>;

export const urlForm: Readonly<Record<UrlForm, string>> = {
  listed: "under a known top-level domain",
  openPath: "under a known top-level domain, with any path",
  toBlank: "up to the next blank",
};

export const mentionForm: Readonly<Record<MentionForm, string>> = {
  word: "@name, of letters, digits and _",
  bounded: "@name, of four or more letters, digits and _",
  dotted: "@name, with dots inside",
  handle: "@name.example, a domain",
  address: "@name, or @name@host for somebody elsewhere",
  toBlank: "@ and all up to the next blank",
  slashed: "u/name",
  pageId: "@[digits]",
  urn: "@[Name](urn:…)",
};

export const hashtagForm: Readonly<Record<HashtagForm, string>> = {
  word: "#word",
  separated: "#word, with dots inside",
  placed: "#word, or #word@name for one place",
  toBlank: "# and all up to the next blank",
  trimmed: "# up to the next blank, without punctuation at its end",
};

export const cashtagForm: Readonly<Record<CashtagForm, string>> = {
  capitals: "$ and up to eight capitals",
  letters: "$ and up to six letters",
  symbol: "$, a letter, and up to four more",
};

export const quotaWord: Readonly<Record<Quota["of"], string>> = {
  post: "posts",
  reply: "replies",
  delete: "deletions",
  directMessage: "direct messages",
  request: "calls",
};

/** `5 s`, `5 min`, `24 h`, `7 days`, `30.4 days`. */
export function minutesWord(minutes: number): string {
  if (minutes < 1) return `${number(minutes * 60)} s`;
  if (minutes >= 2 * 1440) return `${number(Math.round(minutes / 144) / 10)} days`;
  return minutes % 60 === 0 ? `${number(minutes / 60)} h` : `${number(minutes)} min`;
}

/** `at least 2`, `at most 10`, `2 to 10`, `exactly 1`. */
export function rangeWord({ min, max }: Range, write: (value: number) => string = number): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${write(max)}` : `${write(min)} to ${write(max)}`;
  return min !== undefined ? `at least ${write(min)}` : `at most ${write(max ?? 0)}`;
}

/** `Post and comment` for `post` and `comment`. */
export const surfacesWord = (surfaces: readonly Surface[]): string => {
  const words = list(surfaces.map((surface) => surfaceWord(surface).toLowerCase()));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** Surfaces by what holds for them: those with the same rules stand together. */
export function alike<Rules>(
  rules: Readonly<Partial<Record<Surface, Rules>>>,
): readonly (readonly [readonly Surface[], Rules])[] {
  const groups = new Map<string, [Surface[], Rules]>();
  for (const [surface, own] of Object.entries(rules) as [Surface, Rules][]) {
    const key = JSON.stringify(own);
    const group = groups.get(key);
    if (group) group[0].push(surface);
    else groups.set(key, [[surface], own]);
  }
  return [...groups.values()];
}
