import type { Problem } from "../basics/problem.js";
import type { FileRules, MediaClass, MediaRules, Range } from "../networks/media-rules.js";
import { codePointsIn } from "./code-points-in.js";
import type { MediaFacts } from "./media-facts.js";
import { rangeProblem } from "./media-problem.js";

interface Place {
  readonly path: string;
  readonly about: Readonly<Record<string, string | number>>;
  readonly limits: Readonly<Record<string, number>>;
}

/** What a surface has against one file, by its class there. */
export function checkFile(file: MediaFacts, rules: MediaRules, kind: MediaClass | undefined, at: Place): Problem[] {
  const mediaId = file.id;
  const accepted = acceptedBy(rules);
  const type = (rule: string): Problem => ({
    code: "media.type",
    severity: "error",
    rule,
    params: { ...at.about, type: file.type, allowed: accepted.join(", ") },
    mediaId,
  });
  if (file.broken)
    return [{ code: "media.broken", severity: "error", params: { ...at.about, type: file.type }, mediaId }];
  // What cannot be told cannot be held against a list either, unless there is one for every class.
  if (kind === undefined) return accepted.length > 0 && isComplete(rules) ? [type(at.path)] : [];

  const path = `${at.path}.${kind}`;
  const own = rules[kind];
  if (own === false) return [type(path)];
  if (own === undefined) return [];
  if (own.formats && !own.formats.includes(file.type)) return [type(`${path}.formats`)];
  return [...numbers(file, own, path, at), ...codec(file, own, path, at), ...altText(file, own, path, at)];
}

function numbers(file: MediaFacts, own: FileRules, path: string, { about, limits }: Place): Problem[] {
  const turned = file.rotation === 90 || file.rotation === 270;
  const [width, height] = turned ? [file.height, file.width] : [file.width, file.height];
  const pair = width !== undefined && height !== undefined && height > 0 ? ([width, height] as const) : undefined;
  const check = (name: string, value: number | undefined, range: Range | undefined, below: string, above: string) =>
    rangeProblem(value, range, { below, above }, `${path}.${name}`, about, file.id, limits);
  const most = own.maxBytes === undefined ? undefined : { max: own.maxBytes };
  const least = own.minBytes === undefined ? undefined : { min: own.minBytes };
  return [
    check("maxBytes", file.bytes, most, "media.tooSmall", "media.tooLarge"),
    check("minBytes", file.bytes, least, "media.tooSmall", "media.tooLarge"),
    check("seconds", file.seconds, own.seconds, "media.tooShort", "media.tooLong"),
    check("width", width, own.width, "media.tooNarrow", "media.tooWide"),
    check("height", height, own.height, "media.tooLow", "media.tooHigh"),
    check("aspect", pair && pair[0] / pair[1], own.aspect, "media.aspect", "media.aspect"),
    check("pixels", pair && pair[0] * pair[1], own.pixels, "media.tooManyPixels", "media.tooManyPixels"),
  ].filter((problem) => problem !== undefined);
}

function codec(file: MediaFacts, own: FileRules, path: string, { about }: Place): Problem[] {
  if (own.codecs === undefined || file.codec === undefined || own.codecs.includes(file.codec)) return [];
  const params = { ...about, codec: file.codec, allowed: own.codecs.join(", ") };
  return [{ code: "media.codec", severity: "error", rule: `${path}.codecs`, params, mediaId: file.id }];
}

function altText(file: MediaFacts, own: FileRules, path: string, { about, limits }: Place): Problem[] {
  if (!file.alt || own.altText === undefined) return [];
  const rule = `${path}.altText`;
  if (own.altText === false) {
    return [{ code: "media.altNotAllowed", severity: "warning", rule, params: about, mediaId: file.id }];
  }
  const count = own.altText.unit === "utf16" ? file.alt.length : codePointsIn(file.alt, 0, file.alt.length);
  const limit = limits[rule] ?? own.altText.limit;
  if (count <= limit) return [];
  const { severity = "error" } = own.altText;
  return [{ code: "media.altTooLong", severity, rule, params: { ...about, count, limit }, mediaId: file.id }];
}

const classes: readonly MediaClass[] = ["image", "animation", "video", "document"];

function acceptedBy(rules: MediaRules): readonly string[] {
  return [...new Set(classes.flatMap((kind) => (rules[kind] ? (rules[kind].formats ?? []) : [])))];
}

// Every class is either refused or has its list.
function isComplete(rules: MediaRules): boolean {
  return classes.every(
    (kind) => rules[kind] === false || (rules[kind] ? rules[kind].formats !== undefined : kind === "animation"),
  );
}
