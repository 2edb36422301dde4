import type { EntityKind, EntitySyntax } from "../networks/text-rules.js";
import { bitsAt, unstableUnit } from "./code-units.js";
import { findCashtags } from "./find-cashtags.js";
import type { Span } from "./find-emoji.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import type { FindSpans } from "./span-finder.js";
import type { TextEntity } from "./text-measure.js";
import { TextReading } from "./text-reading.js";
import { urlsToBlank } from "./urls-to-blank.js";

const kinds: readonly EntityKind[] = ["url", "mention", "hashtag", "cashtag"];
const none: readonly Span[] = [];
// What each of them holds, whatever the syntax.
const signs: Readonly<Record<EntityKind, readonly string[]>> = {
  url: [".", "://"],
  mention: ["@", "\uFF20", "u/"],
  hashtag: ["#", "\uFF03"],
  cashtag: ["$"],
};

/** One text that is counted, and what several networks link in it, looked up once however many syntaxes ask. */
export class EntitySpans extends TextReading {
  #found: Map<FindSpans, readonly Span[]> | undefined;

  /** Those of one kind that a syntax links, whatever else they stand in. */
  of(kind: EntityKind, { url, mention, hashtag, cashtag }: EntitySyntax): readonly Span[] {
    if (kind === "mention") return mention ? this.#once(findMentions[mention.form]) : none;
    if (kind === "hashtag") return hashtag ? this.#once(findHashtags[hashtag.form]) : none;
    if (kind === "cashtag") return cashtag ? this.#once(findCashtags[cashtag.form]) : none;
    if (!url) return none;
    const urls = url.form === "toBlank" ? urlsToBlank(this.text) : this.urls(url.form);
    return url.bare ? urls : urls.filter(({ isBare }) => !isBare);
  }

  #once(find: FindSpans): readonly Span[] {
    this.#found ??= new Map();
    const found = this.#found.get(find) ?? find(this.text);
    this.#found.set(find, found);
    return found;
  }

  /** How many of a kind there are at the most, whatever the syntax. */
  atMost(kind: EntityKind): number {
    let most = 0;
    for (const sign of signs[kind])
      for (let at = this.text.indexOf(sign); at !== -1; at = this.text.indexOf(sign, at + 1)) most += 1;
    return most;
  }

  /** The first of some characters that stands in the text. */
  firstOf(characters: string): string | undefined {
    for (let at = 0; at < characters.length; at++) {
      const isMissing = (bitsAt(characters, at) & unstableUnit & ~this.scan.bits) !== 0;
      if (!isMissing && this.text.includes(characters.charAt(at))) return characters.charAt(at);
    }
    return undefined;
  }

  /** What a syntax links, in order, none inside another. */
  entities(syntax: EntitySyntax): TextEntity[] {
    const all: TextEntity[] = [];
    for (const kind of kinds)
      for (const { start, end } of this.of(kind, syntax))
        all.push({ kind, start, end, text: this.text.slice(start, end) });
    all.sort((a, b) => a.start - b.start);
    let end = 0;
    return all.filter((entity) => {
      const stands = entity.start >= end;
      if (stands) end = entity.end;
      return stands;
    });
  }
}
