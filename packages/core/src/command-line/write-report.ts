import type { Problem } from "../basics/problem.js";
import type { MediaFacts } from "../composer/media-facts.js";
import type { CommandLineWords } from "../messages/command-line-words.js";
import { amountOf, problemText, secondsText } from "../messages/problem-text.js";
import type { ProblemWords } from "../messages/problem-words.js";
import type { WordFormat } from "../messages/word-format.js";
import type { Judgement } from "./judge-post.js";
import { printable } from "./printable.js";

/** The words and the writing of one language. */
export interface Tongue {
  readonly words: ProblemWords;
  readonly own: CommandLineWords;
  readonly format: WordFormat;
}

/** A problem's sentence; its code where there is none. */
export function sentenceOf(problem: Problem, network: Judgement["network"], { words, format }: Tongue): string {
  return problemText(problem, words, { format, network: words.networks[network] }) ?? problem.code;
}

/** What was found, for people: the files, then network by network the counts, what stands against it, and what is only advised. */
export function writeReport(judgements: readonly Judgement[], media: readonly MediaFacts[], tongue: Tongue): string {
  const files = media.map((file) => fileLine(file, tongue));
  const parts = judgements.map((judgement) => writeJudgement(judgement, tongue));
  return [...(files.length > 0 ? [files.join("\n")] : []), ...parts].join("\n\n");
}

function writeJudgement(judgement: Judgement, tongue: Tongue): string {
  const { network, surface, accepted, known, texts, problems } = judgement;
  const { words, own } = tongue;
  const line = (problem: Problem) => `    ${problemLine(problem, network, tongue)}`;
  const part = (heading: string, found: readonly Problem[]) =>
    found.length > 0 ? [`  ${heading}`, ...found.map(line)] : [];
  return [
    `${words.networks[network]} (${network}.${surface}): ${accepted ? own.accepted : own.refused}`,
    ...(known ? [] : [`  ${own.nothingKnown}`]),
    ...texts.flatMap((text) => countLines(text, tongue)).map((count) => `  ${count}`),
    ...part(
      own.because,
      problems.filter(({ severity }) => severity === "error"),
    ),
    ...part(
      own.warnings,
      problems.filter(({ severity }) => severity !== "error"),
    ),
  ].join("\n");
}

function problemLine(problem: Problem, network: Judgement["network"], tongue: Tongue): string {
  const { field, mediaId, rule } = problem;
  const about =
    mediaId ?? (field && field !== "text" && field in tongue.own.fields ? tongue.own.fields[field as "text"] : "");
  const place = rule === undefined ? "" : `  [${rule}]`;
  return `${about && `${printable(about)}: `}${sentenceOf(problem, network, tongue)}${place}`;
}

function countLines({ field, count, unit, limits }: Judgement["texts"][number], tongue: Tongue): readonly string[] {
  const { own, words, format } = tongue;
  const name = own.fields[field];
  if (limits.length === 0) return [own.unlimited({ field: name, amount: amountOf(count, unit, words.units, format) })];
  return limits.map((limit) => {
    const amount = amountOf(limit.count, limit.unit, words.units, format);
    return (limit.severity === "error" ? own.of : own.advised)({ field: name, amount, limit: limit.limit }, format);
  });
}

function fileLine(file: MediaFacts, { own, format }: Tongue): string {
  const { id, type, broken, width, height, seconds, bytes } = file;
  const says = [
    type === "unknown" ? own.notTold : type.toUpperCase(),
    ...(broken ? [own.damaged] : []),
    ...(width !== undefined && height !== undefined ? [`${format.number(width)} × ${format.number(height)} px`] : []),
    ...(seconds !== undefined ? [secondsText(seconds, format)] : []),
    format.bytes(bytes),
  ];
  return `${printable(id)}: ${says.join(", ")}`;
}
