import type { EntitySyntax, TextUnit } from "../networks/text-rules.js";
import { countEmojiBytes, countUtf8Bytes } from "./count-bytes.js";
import { countGraphemes } from "./count-graphemes.js";
import { countEscapedUtf16 } from "./count-escaped-utf16.js";
import { countShortened } from "./count-shortened.js";
import { countTagList } from "./count-tag-list.js";
import { countWeighted } from "./count-weighted.js";
import type { Span } from "./find-emoji.js";
import { atUnit, emojiUnit } from "./code-units.js";
import { findCashtags } from "./find-cashtags.js";
import { findEntitiesBy, type EntitySpans } from "./find-entities.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { findUrls, type Url } from "./find-urls.js";
import { sumOf } from "./text-costs.js";
import type { TextCost, TextEntity } from "./text-measure.js";
import { textLengths, type TextLengths } from "./text-lengths.js";
import { scanText, type TextScan } from "./text-scan.js";

type Unit = TextUnit | "weightedReply";

type Counter = (text: string, reading: TextReading) => readonly TextCost[];

const counters: Readonly<Record<Unit, Counter>> = {
  graphemes: countGraphemes,
  codePoints: (text, reading) => whole(text, reading.count("codePoints")),
  utf16: (text) => whole(text, text.length),
  utf8Bytes: countUtf8Bytes,
  escapedUtf16: (text, reading) => countEscapedUtf16(text, reading.scan),
  emojiBytes: (text, reading) => countEmojiBytes(text, reading.scan),
  shortenedGraphemes: (text, reading) =>
    countShortened(
      text,
      reading.urls().filter(({ isBare }) => !isBare),
      countGraphemes,
    ),
  tagList: countTagList,
  weighted: (text, reading) => countWeighted(text, false, reading.scan, () => reading.urls()),
  weightedReply: (text, reading) => countWeighted(text, true, reading.scan, () => reading.urls()),
};

function whole(text: string, cost: number): readonly TextCost[] {
  return text === "" ? [] : [{ start: 0, end: text.length, cost, why: "plain" }];
}

/** One text that several networks count: each unit is counted once. */
export class TextReading implements EntitySpans {
  readonly text: string;
  readonly scan: TextScan;
  readonly #costs: Partial<Record<Unit, readonly TextCost[]>> = {};
  #entities: Map<EntitySyntax, readonly TextEntity[]> | undefined;
  #mentions: Map<string, readonly Span[]> | undefined;
  #lengths: TextLengths | undefined;
  #urls: readonly Url[] | undefined;
  #hashtags: readonly Span[] | undefined;
  #cashtags: readonly Span[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.scan = scanText(text);
  }

  /** The number alone, which needs no stretches for most units. */
  count(unit: Unit): number {
    if (unit === "utf16") return this.text.length;
    if (unit === "codePoints") return this.lengths().codePoints;
    if (unit === "utf8Bytes") return this.lengths().utf8Bytes;
    return sumOf(this.costs(unit));
  }

  costs(unit: Unit): readonly TextCost[] {
    const key = this.#sameAs(unit);
    return (this.#costs[key] ??= counters[key](this.text, this));
  }

  #sameAs(unit: Unit): Unit {
    if (unit === "weightedReply")
      return (this.scan.bits & atUnit) !== 0 && /^\s*[@\uFF20]/.test(this.text) ? unit : "weighted";
    // A text of ASCII has as many bytes as units; without emoji they cost what any character costs.
    if (unit === "utf8Bytes") return this.lengths().utf8Bytes === this.text.length ? "utf16" : unit;
    if (unit === "emojiBytes") return (this.scan.bits & emojiUnit) === 0 ? "codePoints" : unit;
    return unit;
  }

  lengths(): TextLengths {
    return (this.#lengths ??= textLengths(this.text));
  }

  urls(): readonly Url[] {
    return (this.#urls ??= findUrls(this.text, this.scan));
  }

  cashtags(): readonly Span[] {
    return (this.#cashtags ??= findCashtags(this.text));
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
