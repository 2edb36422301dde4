import type { TextUnit } from "../networks/text-rules.js";
import { countEmojiBytes, countUtf8Bytes } from "./count-bytes.js";
import { countEscapedUtf16 } from "./count-escaped-utf16.js";
import { countGraphemes } from "./count-graphemes.js";
import { countShortened } from "./count-shortened.js";
import { countTagList } from "./count-tag-list.js";
import { beginsWithName, countWeighted } from "./count-weighted.js";
import type { Counting } from "./counting.js";
import { sumOf } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { TextSpans } from "./text-spans.js";

type Counter = (reading: TextReading, counting: Counting) => readonly TextCost[];

const counters: Readonly<Record<TextUnit, Counter>> = {
  graphemes: ({ text, scan }) => countGraphemes(text, scan),
  codePoints: (reading) => whole(reading.text, reading.scan.codePoints),
  utf16: ({ text }) => whole(text, text.length),
  utf8Bytes: ({ text, scan }) => countUtf8Bytes(text, scan),
  escapedUtf16: ({ text }) => countEscapedUtf16(text),
  emojiBytes: ({ text, scan }) => countEmojiBytes(text, scan),
  shortenedGraphemes: (reading, counting) =>
    countShortened(reading, counting, () => reading.costs({ unit: "graphemes" })),
  tagList: ({ text }) => countTagList(text),
  weighted: countWeighted,
};

function whole(text: string, cost: number): readonly TextCost[] {
  return text === "" ? [] : [{ start: 0, end: text.length, cost, why: "plain" }];
}

interface Counted {
  readonly unit: TextUnit;
  readonly urlLength: number | undefined;
  readonly isReply: boolean;
  readonly costs: readonly TextCost[];
}

/** One text that several networks count: each way of counting is gone through once. */
export class TextReading extends TextSpans {
  readonly #counted: Counted[] = [];

  /** The number alone, which needs no stretches for most units. */
  count(counting: Counting): number {
    const { unit } = counting;
    if (unit === "utf16") return this.text.length;
    if (unit === "codePoints") return this.scan.codePoints;
    if (unit === "utf8Bytes") return this.scan.utf8Bytes;
    return sumOf(this.costs(counting));
  }

  costs(counting: Counting): readonly TextCost[] {
    const { unit, urlLength } = counting;
    const isReply = counting.freeLeadingMentions === true && beginsWithName(this.text);
    for (const known of this.#counted)
      if (known.unit === unit && known.urlLength === urlLength && known.isReply === isReply) return known.costs;
    const costs = counters[unit](this, counting);
    this.#counted.push({ unit, urlLength, isReply, costs });
    return costs;
  }
}
