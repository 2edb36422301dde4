import type { Problem } from "../basics/problem.js";
import { networkText } from "../networks/network-text.js";
import type { EntityKind, EntityLimit, TextRules } from "../networks/text-rules.js";
import type { MeasuredLimit, TextTarget } from "./text-measure.js";
import type { TextReading } from "./text-reading.js";
import { fieldOf } from "./text-rules-for.js";

const tooMany: Readonly<Record<EntityKind, string>> = {
  url: "text.tooManyLinks",
  mention: "text.tooManyMentions",
  hashtag: "text.tooManyHashtags",
  cashtag: "text.tooManyCashtags",
};

// Whatever the syntax, each entity holds one of these.
const signs: Readonly<Record<EntityKind, readonly string[]>> = {
  url: [".", "://"],
  mention: ["@", "\uFF20", "u/"],
  hashtag: ["#", "\uFF03"],
  cashtag: ["$"],
};

/** What a network has against a text that is there. */
export function textProblems(
  reading: TextReading,
  target: TextTarget,
  rules: TextRules | undefined,
  limits: readonly MeasuredLimit[],
): readonly Problem[] {
  if (rules === undefined) return [];
  const tooLong = lengthProblems(limits, target);
  const entities = entityProblems(reading, target, rules);
  const characters = characterProblems(reading, target, rules);
  if (entities.length + characters.length === 0) return tooLong;
  return [...tooLong, ...entities, ...characters];
}

const noProblems: readonly Problem[] = [];

function nameOf({ network }: TextTarget): string {
  return networkText(network).name;
}

// Told once: where a limit that blocks is broken, one that only warns adds nothing.
function lengthProblems(limits: readonly MeasuredLimit[], target: TextTarget): readonly Problem[] {
  let problems: Problem[] | undefined;
  let blocks = false;
  for (const { severity, rule, unit, limit, count } of limits) {
    if (count <= limit || (blocks && severity !== "error")) continue;
    if (!blocks && severity === "error") problems = undefined;
    blocks ||= severity === "error";
    const params = { network: nameOf(target), limit, count, over: count - limit, unit };
    (problems ??= []).push({ code: "text.tooLong", severity, rule, params, field: fieldOf(target) });
  }
  return problems ?? noProblems;
}

function entityProblems(reading: TextReading, target: TextTarget, rules: TextRules): readonly Problem[] {
  // With fewer of a kind than a limit allows, whatever stands inside another, there is nothing to look for.
  const possible: EntityLimit[] = [];
  for (const limit of rules.entities ?? []) if (mayExceed(reading, target, limit)) possible.push(limit);
  if (possible.length === 0) return noProblems;
  const problems: Problem[] = [];
  // The wider limit blocks, so it is asked first.
  for (const { entity, limit, unique, severity, rule } of possible.sort((a, b) => b.limit - a.limit)) {
    const count = countOf(reading, target, entity, unique === true);
    const code = tooMany[entity];
    if (count <= limit || problems.some((problem) => problem.code === code)) continue;
    const params = { network: nameOf(target), limit, count, over: count - limit };
    problems.push({ code, severity, rule, params, field: fieldOf(target) });
  }
  return problems;
}

function mayExceed(reading: TextReading, target: TextTarget, { entity, limit }: EntityLimit): boolean {
  return (
    hasMoreSigns(reading.text, entity, limit) && reading.of(entity, networkText(target.network).entities).length > limit
  );
}

function hasMoreSigns(text: string, kind: EntityKind, limit: number): boolean {
  let count = 0;
  for (const sign of signs[kind]) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      count += 1;
      if (count > limit) return true;
    }
  }
  return false;
}

function countOf(reading: TextReading, target: TextTarget, kind: EntityKind, unique: boolean): number {
  const syntax = networkText(target.network).entities;
  // One behind a blank never stands inside another.
  if (kind === "cashtag" && syntax.cashtag && syntax.cashtag.form === "letters") return reading.of(kind, syntax).length;
  const entities = reading.entities(syntax).filter((entity) => entity.kind === kind);
  return unique ? new Set(entities.map(({ text }) => text)).size : entities.length;
}

function characterProblems({ text }: TextReading, target: TextTarget, rules: TextRules): readonly Problem[] {
  if (rules.forbidden === undefined) return noProblems;
  const { rule, characters } = rules.forbidden;
  for (const each of characters) {
    if (!text.includes(each)) continue;
    const character = `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const params = { network: nameOf(target), character };
    return [{ code: "text.forbidden", severity: "error", rule, params, field: fieldOf(target) }];
  }
  return noProblems;
}
