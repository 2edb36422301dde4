import type { Problem } from "../basics/problem.js";
import type { DraftProblem } from "./draft-problem.js";
import type { ProblemWords } from "./problem-words.js";
import { wordFormat, type WordFormat } from "./word-format.js";

type Params = Readonly<Record<string, string | number>>;
type Write = (value: number, format: WordFormat) => string;

const bytes: Write = (value, format) => format.bytes(value);
const pixels: Write = (value, format) => `${format.number(value)} px`;
const ratio: Write = (value, format) => `${format.number(Math.round(value * 100) / 100)}:1`;
const megapixels: Write = (value, format) => `${format.number(Math.round(value / 100_000) / 10)} MP`;
const whole: Write = (value, format) => format.number(Math.round(value));

/** Bits in a second as the language writes them, e.g. `25 Mb/s`. */
const megabits: Write = (value, { locale }) => {
  const options = {
    style: "unit",
    unit: "megabit-per-second",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(locale, options).format(value / 1_000_000);
};

/** A length of time as the language writes it, e.g. `140 sec`. */
export function secondsText(value: number, { locale }: Pick<WordFormat, "locale">): string {
  const options = { style: "unit", unit: "second", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

const exactly = (value: number, unit: string | undefined, { locale }: WordFormat): string =>
  new Intl.NumberFormat(locale, { ...(unit && { style: "unit", unit, unitDisplay: "long" }) }).format(value);

const exactUnits: ReadonlyMap<Write, string> = new Map([
  [bytes, "byte"],
  [megabits, "bit-per-second"],
]);

const amounts: Readonly<Record<string, Write>> = {
  "media.tooLarge": bytes,
  "media.tooSmall": bytes,
  "media.totalTooLarge": bytes,
  "media.tooLong": secondsText,
  "media.tooShort": secondsText,
  "media.tooWide": pixels,
  "media.tooNarrow": pixels,
  "media.tooHigh": pixels,
  "media.tooLow": pixels,
  "media.aspect": ratio,
  "media.tooManyPixels": megapixels,
  "media.totalPixels": megapixels,
  "media.shorterSide": pixels,
  "media.longerSide": pixels,
  "media.widthPlusHeight": pixels,
  "media.frameCount": whole,
  "media.frameRate": whole,
  "media.bitRate": megabits,
  "media.pageCount": whole,
};

const numberOf = (params: Params, ...names: readonly string[]): number => {
  const found = names.map((name) => params[name]).find((value) => typeof value === "number");
  return typeof found === "number" ? found : 0;
};
const textOf = (params: Params, name: string): string => {
  const value = params[name];
  return value === undefined || value === "unknown" ? "" : String(value);
};

/** How many of a network's units a text takes, e.g. `504 bytes`. */
export function amountOf(count: number, unit: string, units: ProblemWords["units"], format: WordFormat): string {
  if (unit === "utf8Bytes") return units.bytes({ count }, format);
  return (unit === "utf16" || unit === "escapedUtf16" ? units.codeUnits : units.characters)({ count }, format);
}

/** A problem's sentence, with its numbers as the language writes them; `undefined` where there is none for its code. */
export function problemText(
  problem: Pick<Problem, "code" | "severity" | "params">,
  words: Pick<ProblemWords, "locale" | "problems" | "units">,
  { format = wordFormat(words.locale), network }: { readonly format?: WordFormat; readonly network?: string } = {},
): string | undefined {
  const { code, severity, params = {} } = problem;
  const says: Readonly<Record<string, string | ((values: DraftProblem, format: WordFormat) => string)>> =
    words.problems;
  const word = Object.hasOwn(says, code) ? says[code] : undefined;
  if (word === undefined || typeof word === "string") return word;
  const write = amounts[code];
  const value = numberOf(params, "value", "bytes");
  const limit = numberOf(params, "limit");
  const bound = write?.(limit, format) ?? format.number(limit);
  const unit = textOf(params, "unit");
  const amount = write?.(value, format) ?? amountOf(numberOf(params, "count"), unit, words.units, format);
  const over = numberOf(params, "over");
  return word(
    {
      network: network || textOf(params, "network"),
      type: (textOf(params, "codec") || textOf(params, "type")).toUpperCase(),
      allowed: textOf(params, "allowed").toUpperCase().split(", ").filter(Boolean),
      count: numberOf(params, "count"),
      limit,
      over,
      excess: words.units[unit === "utf8Bytes" ? "bytes" : "characters"]({ count: over }, format),
      // "8 MB is too large, 8 MB is allowed" would help nobody: so close to the limit the number is written out.
      amount: write && amount === bound ? exactly(value, exactUnits.get(write), format) : amount,
      bound,
      character: textOf(params, "character"),
      advice: severity !== "error",
    },
    format,
  );
}
