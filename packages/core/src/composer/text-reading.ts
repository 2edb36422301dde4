import type { EntitySyntax, TextUnit } from "../networks/text-rules.js";
import { countEmojiBytes, countUtf8Bytes } from "./count-bytes.js";
import { countCodePoints } from "./count-code-points.js";
import { countGraphemes } from "./count-graphemes.js";
import { countEscapedUtf16, countUtf16 } from "./count-utf16.js";
import { countWeighted } from "./count-weighted.js";
import type { Span } from "./find-emoji.js";
import { findEntitiesBy, type EntitySpans } from "./find-entities.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { findUrls, type Url } from "./find-urls.js";
import { sumOf } from "./text-costs.js";
import type { TextCost, TextEntity } from "./text-measure.js";

/** What a text costs in one unit. */
export interface Count {
  readonly costs: readonly TextCost[];
  readonly count: number;
}

type Unit = TextUnit | "weightedReply";

type Counter = (text: string, urlsOf: (text: string) => readonly Url[]) => readonly TextCost[];

const counters: Readonly<Record<Unit, Counter>> = {
  graphemes: countGraphemes,
  codePoints: countCodePoints,
  utf16: countUtf16,
  utf8Bytes: countUtf8Bytes,
  escapedUtf16: countEscapedUtf16,
  emojiBytes: countEmojiBytes,
  weighted: (text, urlsOf) => countWeighted(text, false, urlsOf),
  weightedReply: (text, urlsOf) => countWeighted(text, true, urlsOf),
};

// Where every character is one code point, one unit and one byte, these units agree.
const sameForAscii: ReadonlySet<Unit> = new Set(["codePoints", "utf16", "utf8Bytes", "emojiBytes"]);

/** One text that several networks count: each unit is counted once. */
export class TextReading implements EntitySpans {
  readonly text: string;
  readonly #counts = new Map<Unit, Count>();
  readonly #entities = new Map<EntitySyntax, readonly TextEntity[]>();
  readonly #isAscii: boolean;
  readonly #mentions = new Map<string, readonly Span[]>();
  #urls: readonly Url[] | undefined;
  #hashtags: readonly Span[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.#isAscii = /^[\0-\x7F]*$/.test(text);
  }

  in(unit: Unit): Count {
    const key = this.#sameAs(unit);
    const known = this.#counts.get(key);
    if (known) return known;
    const costs = counters[key](this.text, (text) => (text === this.text ? this.urls() : findUrls(text)));
    const count = { costs, count: sumOf(costs) };
    this.#counts.set(key, count);
    return count;
  }

  #sameAs(unit: Unit): Unit {
    if (this.#isAscii && sameForAscii.has(unit)) return "utf16";
    const weighs = unit === "weightedReply" && !/^\s*[@\uFF20]/.test(this.text) ? "weighted" : unit;
    // Without a link all that is left weighs one.
    return weighs === "weighted" && this.#isAscii && this.urls().length === 0 ? "utf16" : weighs;
  }

  urls(): readonly Url[] {
    return (this.#urls ??= findUrls(this.text));
  }

  hashtags(): readonly Span[] {
    return (this.#hashtags ??= findHashtags(this.text));
  }

  mentions(syntax: EntitySyntax["mention"]): readonly Span[] {
    const form = syntax === false ? "none" : syntax.form;
    const known = this.#mentions.get(form) ?? findMentions(this.text, syntax);
    this.#mentions.set(form, known);
    return known;
  }

  entities(syntax: EntitySyntax): readonly TextEntity[] {
    const known = this.#entities.get(syntax);
    if (known) return known;
    const entities = findEntitiesBy(this.text, syntax, this);
    this.#entities.set(syntax, entities);
    return entities;
  }
}
