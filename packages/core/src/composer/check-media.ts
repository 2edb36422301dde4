import type { Problem } from "../basics/problem.js";
import type { FileRules, MediaClass, MediaRules } from "../networks/media-rules.js";
import { mediaLimitsFor, networkMedia } from "../networks/network-media.js";
import { networkText } from "../networks/network-text.js";
import { checkFile } from "./check-file.js";
import type { MediaFacts } from "./media-facts.js";
import { countProblem } from "./media-problem.js";
import type { TextTarget } from "./text-measure.js";
import { surfaceOf, surfaceRulesFor } from "./text-rules-for.js";

/** Where files are going. */
export type MediaTarget = Pick<TextTarget, "network" | "surface" | "account">;

/** Everything that a network has against files, each by itself and all together; they are judged by their bytes. */
export function checkMedia(media: readonly MediaFacts[], target: MediaTarget): Problem[] {
  const surface = surfaceRulesFor(target);
  const place = `${target.network}.${surfaceOf(target)}`;
  const about = { network: networkText(target.network).name };
  const rules = surface === false ? false : networkMedia(target.network)[surfaceOf(target)];
  if (rules === undefined) return media.flatMap((file) => brokenOnly(file));
  if (rules === false) {
    const rule = surface === false ? place : `${place}.media`;
    return media.map(({ id }) => ({ code: "media.notAllowed", severity: "error", rule, params: about, mediaId: id }));
  }

  const at = { path: `${place}.media`, about, limits: mediaLimitsFor(target.network, target.account) };
  return [...media.flatMap((file) => checkFile(file, rules, classOf(file, rules), at)), ...together(media, rules, at)];
}

interface Place {
  readonly path: string;
  readonly about: Readonly<Record<string, string | number>>;
  readonly limits: Readonly<Record<string, number>>;
}

function together(media: readonly MediaFacts[], rules: MediaRules, { path, about, limits }: Place): Problem[] {
  const problems: (Problem | undefined)[] = [countProblem(media.length, rules.count, `${path}.count`, about, limits)];

  const classes = new Set(media.map((file) => classOf(file, rules)).filter((kind) => kind !== undefined));
  for (const kind of classes) {
    const range = fileRulesOf(rules, kind)?.count;
    const count = media.filter((file) => classOf(file, rules) === kind).length;
    problems.push(countProblem(count, range, `${path}.${kind}.count`, { ...about, kind }, limits));
  }
  if (rules.mixed === false && classes.size > 1) {
    problems.push({ code: "media.mixed", severity: "error", rule: `${path}.mixed`, params: about });
  }

  const bytes = media.reduce((sum, file) => sum + file.bytes, 0);
  const total = rules.totalBytes;
  if (total && bytes > total.max) {
    const params = { ...about, bytes, limit: total.max };
    problems.push({
      code: "media.totalTooLarge",
      severity: total.severity ?? "error",
      rule: `${path}.totalBytes`,
      params,
    });
  }
  return problems.filter((problem) => problem !== undefined);
}

// A moving GIF is a picture only where the network says nothing about animations.
function classOf(file: MediaFacts, rules: MediaRules): MediaClass | undefined {
  if (file.kind === "image")
    return file.animated && file.type === "gif" && rules.animation !== undefined ? "animation" : "image";
  return file.kind === "unknown" ? undefined : file.kind;
}

function fileRulesOf(rules: MediaRules, kind: MediaClass): FileRules | undefined {
  return rules[kind] === false ? undefined : rules[kind];
}

function brokenOnly(file: MediaFacts): Problem[] {
  return file.broken ? [{ code: "media.broken", severity: "error", mediaId: file.id }] : [];
}
