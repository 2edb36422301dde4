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
import { scanText, type TextScan } from "./text-scan.js";

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

/** One text that several networks count: each unit is counted once. */
export class TextReading implements EntitySpans {
  readonly text: string;
  readonly #costs: Partial<Record<Unit, readonly TextCost[]>> = {};
  #entities: Map<EntitySyntax, readonly TextEntity[]> | undefined;
  #mentions: Map<string, readonly Span[]> | undefined;
  #scan: TextScan | undefined;
  #urls: readonly Url[] | undefined;
  #hashtags: readonly Span[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The number alone, which needs no stretches for most units. */
  count(unit: Unit): number {
    if (unit === "utf16") return this.text.length;
    if (unit === "codePoints") return this.scan().codePoints;
    if (unit === "utf8Bytes") return this.scan().utf8Bytes;
    return sumOf(this.costs(unit));
  }

  costs(unit: Unit): readonly TextCost[] {
    const key = this.#sameAs(unit);
    return (this.#costs[key] ??= counters[key](this.text, this.#urlsOf));
  }

  readonly #urlsOf = (text: string): readonly Url[] => (text === this.text ? this.urls() : findUrls(text));

  #sameAs(unit: Unit): Unit {
    if (unit === "weightedReply") return /^\s*[@\uFF20]/.test(this.text) ? unit : "weighted";
    if (unit === "weighted" || unit === "escapedUtf16" || unit === "graphemes") return unit;
    // Where every character is one code point, one unit and one byte, the others agree.
    return unit === "utf16" || this.scan().utf8Bytes === this.text.length ? "utf16" : unit;
  }

  scan(): TextScan {
    return (this.#scan ??= scanText(this.text));
  }

  urls(): readonly Url[] {
    return (this.#urls ??= findUrls(this.text));
  }

  hashtags(): readonly Span[] {
    return (this.#hashtags ??= findHashtags(this.text));
  }

  mentions(syntax: EntitySyntax["mention"]): readonly Span[] {
    const form = syntax === false ? "none" : syntax.form;
    this.#mentions ??= new Map();
    const known = this.#mentions.get(form) ?? findMentions(this.text, syntax);
    this.#mentions.set(form, known);
    return known;
  }

  entities(syntax: EntitySyntax): readonly TextEntity[] {
    this.#entities ??= new Map();
    const known = this.#entities.get(syntax) ?? findEntitiesBy(this.text, syntax, this);
    this.#entities.set(syntax, known);
    return known;
  }
}
