import type { Problem } from "../basics/problem.js";
import type { FileRules, MediaClass, MediaRules } from "../networks/media-rules.js";
import { mediaLimitsFor, networkMedia } from "../networks/network-media.js";
import { networkText } from "../networks/network-text.js";
import { checkFile } from "./check-file.js";
import type { MediaFacts } from "./media-facts.js";
import { seen } from "./media-measures.js";
import { countProblem, type FilePlace } from "./media-problem.js";
import type { TextTarget } from "./text-measure.js";
import { textPlaceOf } from "./text-place.js";

/** Where files are going. */
export type MediaTarget = Pick<TextTarget, "network" | "surface" | "account">;

/** Everything that a network has against files, each by itself and all together; they are judged by their bytes. */
export function checkMedia(media: readonly MediaFacts[], target: MediaTarget): Problem[] {
  const { surface, fields } = textPlaceOf(target);
  const place = `${target.network}.${surface}`;
  const about = { network: networkText(target.network).name };
  const rules = fields === false ? false : networkMedia(target.network)[surface];
  if (rules === undefined) return media.flatMap((file) => brokenOnly(file));
  if (rules === false) {
    const rule = fields === false ? place : `${place}.media`;
    return media.map(({ id }) => ({ code: "media.notAllowed", severity: "error", rule, params: about, mediaId: id }));
  }

  const at = { path: `${place}.media`, about, limits: mediaLimitsFor(target.network, target.account) };
  return [...media.flatMap((file) => checkFile(file, rules, classOf(file, rules), at)), ...together(media, rules, at)];
}

function together(media: readonly MediaFacts[], rules: MediaRules, at: FilePlace): readonly Problem[] {
  const { path, about } = at;
  const problems: (Problem | undefined)[] = [countProblem(media.length, rules.count, `${path}.count`, at)];

  const classes = [...new Set(media.map((file) => classOf(file, rules)).filter((kind) => kind !== undefined))];
  for (const kind of classes) {
    const range = fileRulesOf(rules, kind)?.count;
    const count = media.filter((file) => classOf(file, rules) === kind).length;
    const here = { ...at, about: { ...about, kind } };
    problems.push(countProblem(count, range, `${path}.${kind}.count`, here));
  }
  if (classes.length > 1 && !mayStandTogether(classes, rules.mixed)) {
    problems.push({ code: "media.mixed", severity: "error", rule: `${path}.mixed`, params: about });
  }
  problems.push(alikeProblem(media, rules, at), totalProblem(media, rules, at));
  return problems.filter((problem) => problem !== undefined);
}

function mayStandTogether(classes: readonly MediaClass[], mixed: MediaRules["mixed"]): boolean {
  if (typeof mixed !== "object") return mixed !== false;
  return mixed.some((group) => classes.every((kind) => group.includes(kind)));
}

// Said of the first file that differs from the first of all.
function alikeProblem(media: readonly MediaFacts[], { alike }: MediaRules, at: FilePlace): Problem | undefined {
  if (alike === undefined) return undefined;
  const known = media.flatMap((file) => {
    const { sides } = seen(file);
    return sides ? [{ id: file.id, sides }] : [];
  });
  const [first] = known;
  const odd = first && known.find(({ sides }) => !isAlike(first.sides, sides, alike.by));
  if (odd === undefined) return undefined;
  const code = alike.by === "size" ? "media.sizesDiffer" : "media.shapesDiffer";
  return { code, severity: alike.severity, rule: `${at.path}.alike`, params: at.about, mediaId: odd.id };
}

type Sides = readonly [width: number, height: number];

// Of shapes, no more than a pixel of either: each was rounded once.
function isAlike([width, height]: Sides, [otherWidth, otherHeight]: Sides, by: "size" | "aspect"): boolean {
  if (by === "size") return width === otherWidth && height === otherHeight;
  return Math.abs(width * otherHeight - otherWidth * height) <= Math.max(width, height, otherWidth, otherHeight);
}

function totalProblem(media: readonly MediaFacts[], { totalBytes }: MediaRules, at: FilePlace): Problem | undefined {
  const bytes = media.reduce((sum, file) => sum + file.bytes, 0);
  const rule = `${at.path}.totalBytes`;
  const limit = at.limits[rule] ?? totalBytes?.max;
  if (limit === undefined || bytes <= limit) return undefined;
  const severity = totalBytes?.severity ?? "error";
  return { code: "media.totalTooLarge", severity, rule, params: { ...at.about, bytes, limit } };
}

// A moving picture is a picture only where the network says nothing about animations, or not of this type.
function classOf(file: MediaFacts, rules: MediaRules): MediaClass | undefined {
  if (file.kind === "unknown") return undefined;
  return file.kind === "image" && isAnimation(file, rules) ? "animation" : file.kind;
}

function isAnimation({ animated, type }: MediaFacts, { animation }: MediaRules): boolean {
  if (!animated || animation === undefined) return false;
  return type === "gif" || (animation !== false && animation.formats?.includes(type) === true);
}

function fileRulesOf(rules: MediaRules, kind: MediaClass): FileRules | undefined {
  return rules[kind] === false ? undefined : rules[kind];
}

function brokenOnly(file: MediaFacts): Problem[] {
  return file.broken ? [{ code: "media.broken", severity: "error", mediaId: file.id }] : [];
}
