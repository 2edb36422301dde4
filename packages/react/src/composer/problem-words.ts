import type { Problem, Refused } from "@tidewire/core/basics";
import type { DraftProblem } from "../messages/draft-problem.js";
import type { Messages } from "../messages/messages.js";
import { refusalSentence } from "../primitives/use-refusal-words.js";
import type { Format } from "../provider/format.js";

type Params = Readonly<Record<string, string | number>>;
type Write = (value: number, format: Format) => string;

const bytes: Write = (value, format) => format.bytes(value);
const pixels: Write = (value, format) => `${format.number(value)} px`;
const ratio: Write = (value, format) => `${format.number(Math.round(value * 100) / 100)}:1`;
const megapixels: Write = (value, format) => `${format.number(Math.round(value / 100_000) / 10)} MP`;
const seconds: Write = (value, { locale }) =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "second",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(value);

const exactly = (value: number, unit: string | undefined, { locale }: Format): string =>
  new Intl.NumberFormat(locale, { ...(unit && { style: "unit", unit, unitDisplay: "long" }) }).format(value);

const amounts: Readonly<Record<string, Write>> = {
  "media.tooLarge": bytes,
  "media.tooSmall": bytes,
  "media.totalTooLarge": bytes,
  "media.tooLong": seconds,
  "media.tooShort": seconds,
  "media.tooWide": pixels,
  "media.tooNarrow": pixels,
  "media.tooHigh": pixels,
  "media.tooLow": pixels,
  "media.aspect": ratio,
  "media.tooManyPixels": megapixels,
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
export function amountOf(count: number, unit: string, words: Messages, format: Format): string {
  const { units } = words.composer.counting;
  if (unit === "utf8Bytes") return units.bytes({ count }, format);
  return (unit === "utf16" || unit === "escapedUtf16" ? units.codeUnits : units.characters)({ count }, format);
}

/** A problem's sentence, with its numbers in the person's own writing. */
export function problemText(
  problem: Pick<Problem, "code" | "severity" | "params">,
  network: string,
  words: Messages,
  format: Format,
): string {
  const { code, severity, params = {} } = problem;
  const says: Readonly<Record<string, string | ((values: DraftProblem, format: Format) => string)>> =
    words.problems.drafts;
  const word = says[code];
  if (word === undefined) return words.problems.errors.invalid;
  if (typeof word === "string") return word;
  const write = amounts[code];
  const value = numberOf(params, "value", "bytes");
  const limit = numberOf(params, "limit");
  const bound = write?.(limit, format) ?? format.number(limit);
  const amount = write?.(value, format) ?? amountOf(numberOf(params, "count"), textOf(params, "unit"), words, format);
  return word(
    {
      network: network || textOf(params, "network"),
      type: (textOf(params, "codec") || textOf(params, "type")).toUpperCase(),
      allowed: textOf(params, "allowed").toUpperCase().split(", ").filter(Boolean),
      count: numberOf(params, "count"),
      limit,
      over: numberOf(params, "over"),
      // "8 MB is too large, 8 MB is allowed" would help nobody: so close to the limit the number is written out.
      amount: write && amount === bound ? exactly(value, write === bytes ? "byte" : undefined, format) : amount,
      bound,
      character: textOf(params, "character"),
      advice: severity !== "error",
    },
    format,
  );
}

/** Why something was refused, in a sentence. */
export function refusalText(refused: Pick<Refused, "reason" | "rule">, words: Messages, format: Format): string {
  const { rule } = refused;
  const errors: Readonly<Record<string, string>> = words.problems.errors;
  if (rule in words.problems.drafts) return problemText({ code: rule, severity: "error" }, "", words, format);
  return errors[rule] ?? refusalSentence(refused, {}, words);
}
