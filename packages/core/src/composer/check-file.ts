import type { Problem } from "../basics/problem.js";
import type { FileRules, MediaClass, MediaRules, MediaType } from "../networks/media-rules.js";
import type { MediaFacts } from "./media-facts.js";
import { measures, seen } from "./media-measures.js";
import { rangeProblem, type FilePlace } from "./media-problem.js";
import { TextReading } from "./text-reading.js";

const layouts = { lateIndex: "media.lateIndex", editList: "media.editList" } as const;

/** What a surface has against one file, by its class there. */
export function checkFile(
  file: MediaFacts,
  rules: MediaRules,
  kind: MediaClass | undefined,
  at: FilePlace,
): readonly Problem[] {
  if (file.broken) return [refusal("media.broken", undefined, file, at, { type: file.type })];
  const path = `${at.path}.${kind}`;
  const own = kind && rules[kind];
  // What cannot be told cannot be held against a list either, unless there is one for every class.
  if (kind === undefined) return isComplete(rules) ? [typeProblem(at.path, file, rules, at)] : [];
  if (own === false) return [typeProblem(path, file, rules, at)];
  if (own === undefined) return [];
  if (own.formats && !own.formats.includes(file.type)) return [typeProblem(`${path}.formats`, file, rules, at)];
  return [
    ...numberProblems(file, own, path, at),
    ...codecProblems(file, own, path, at),
    ...layoutProblems(file, own, path, at),
    ...altTextProblems(file, own, path, at),
  ];
}

function refusal(
  code: string,
  rule: string | undefined,
  file: MediaFacts,
  at: FilePlace,
  params: Problem["params"],
  severity: Problem["severity"] = "error",
): Problem {
  return { code, severity, ...(rule && { rule }), params: { ...at.about, ...params }, mediaId: file.id };
}

function typeProblem(rule: string, file: MediaFacts, rules: MediaRules, at: FilePlace): Problem {
  return refusal("media.type", rule, file, at, { type: file.type, allowed: acceptedBy(rules).join(", ") });
}

function numberProblems(file: MediaFacts, own: FileRules, path: string, at: FilePlace): readonly Problem[] {
  const { maxBytes, minBytes } = own;
  const look = seen(file);
  const sizes = { below: "media.tooSmall", above: "media.tooLarge" };
  return [
    rangeProblem(
      file.bytes,
      maxBytes === undefined ? undefined : { max: maxBytes },
      sizes,
      `${path}.maxBytes`,
      file,
      at,
    ),
    rangeProblem(
      file.bytes,
      minBytes === undefined ? undefined : { min: minBytes },
      sizes,
      `${path}.minBytes`,
      file,
      at,
    ),
    ...measures.map(({ name, value, ...codes }) => {
      const range = own[name];
      return range && rangeProblem(value(look, range), range, codes, `${path}.${name}`, file, at);
    }),
  ].filter((problem) => problem !== undefined);
}

function codecProblems(file: MediaFacts, { codecs }: FileRules, path: string, at: FilePlace): readonly Problem[] {
  if (codecs === undefined || file.codec === undefined || codecs.includes(file.codec)) return [];
  return [refusal("media.codec", `${path}.codecs`, file, at, { codec: file.codec, allowed: codecs.join(", ") })];
}

function layoutProblems(file: MediaFacts, own: FileRules, path: string, at: FilePlace): readonly Problem[] {
  return Object.entries(layouts).flatMap(([key, code]) => {
    const name = key as keyof typeof layouts;
    return own[name] && file[name] ? [refusal(code, `${path}.${name}`, file, at, {}, own[name])] : [];
  });
}

function altTextProblems(file: MediaFacts, { altText }: FileRules, path: string, at: FilePlace): readonly Problem[] {
  if (!file.alt || altText === undefined) return [];
  const rule = `${path}.altText`;
  if (altText === false) return [refusal("media.altNotAllowed", rule, file, at, {}, "warning")];
  const count = new TextReading(file.alt).count(altText);
  const limit = at.limits[rule] ?? altText.limit;
  if (count <= limit) return [];
  return [refusal("media.altTooLong", rule, file, at, { count, limit }, altText.severity)];
}

const classes: readonly MediaClass[] = ["image", "animation", "video", "audio", "document"];
const usual: readonly MediaClass[] = ["image", "video", "document"];

function acceptedBy(rules: MediaRules): readonly MediaType[] {
  return [...new Set(classes.flatMap((kind) => (rules[kind] ? (rules[kind].formats ?? []) : [])))];
}

// Every class is either refused or has its list; those that few networks speak of may be absent.
function isComplete(rules: MediaRules): boolean {
  const isSettled = (kind: MediaClass) => rules[kind] === false || (rules[kind] && rules[kind].formats !== undefined);
  return (
    acceptedBy(rules).length > 0 &&
    usual.every((kind) => isSettled(kind)) &&
    classes.every((kind) => rules[kind] === undefined || isSettled(kind))
  );
}
