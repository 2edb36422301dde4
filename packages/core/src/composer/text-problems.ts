import type { Problem } from "../basics/problem.js";
import { rulesFor } from "../networks/rules-for.js";
import type { EntityKind, TextRules } from "../networks/text-rules.js";
import type { MeasuredLimit, TextEntity, TextTarget } from "./text-measure.js";
import type { TextReading } from "./text-reading.js";

const tooMany: Readonly<Record<EntityKind, string>> = {
  url: "text.tooManyLinks",
  mention: "text.tooManyMentions",
  hashtag: "text.tooManyHashtags",
  cashtag: "text.tooManyCashtags",
};

const signs: Readonly<Record<EntityKind, readonly string[]>> = {
  url: ["."],
  mention: ["@", "\uFF20"],
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
  const about = { network: rulesFor(target.network).name };
  const field = target.field ?? "text";
  const problems: Problem[] = [];
  addLengthProblems(problems, limits, about, field);
  addEntityProblems(problems, reading, target, rules, about, field);
  addCharacterProblems(problems, reading.text, rules, about, field);
  return problems;
}

type About = Readonly<Record<string, string | number>>;

// Told once: where a limit that blocks is broken, one that only warns adds nothing.
function addLengthProblems(problems: Problem[], limits: readonly MeasuredLimit[], about: About, field: string): void {
  const isBroken = ({ count, limit }: MeasuredLimit) => count > limit;
  const blocks = limits.some((limit) => limit.severity === "error" && isBroken(limit));
  for (const measured of limits) {
    const { severity, rule, unit, limit, count } = measured;
    if (!isBroken(measured) || (blocks && severity !== "error")) continue;
    const params = { ...about, limit, count, over: count - limit, unit };
    problems.push({ code: "text.tooLong", severity, rule, params, field });
  }
}

function addEntityProblems(
  problems: Problem[],
  reading: TextReading,
  target: TextTarget,
  rules: TextRules,
  about: About,
  field: string,
): void {
  // With fewer signs than a limit allows there is nothing to look for.
  const possible = rules.entities?.filter(({ entity, limit }) => mayExceed(reading, entity, limit)) ?? [];
  if (possible.length === 0) return;
  const entities = reading.entities(rulesFor(target.network).entities);
  // The wider limit blocks, so it is asked first.
  for (const { entity, limit, unique, severity, rule } of possible.sort((a, b) => b.limit - a.limit)) {
    const count = countOf(entities, entity, unique === true);
    const code = tooMany[entity];
    if (count <= limit || problems.some((problem) => problem.code === code)) continue;
    problems.push({ code, severity, rule, params: { ...about, limit, count, over: count - limit }, field });
  }
}

function mayExceed(reading: TextReading, entity: EntityKind, limit: number): boolean {
  if (!hasMoreSigns(reading.text, entity, limit)) return false;
  if (entity === "hashtag") return reading.hashtags().length > limit;
  return entity !== "url" || reading.urls().length > limit;
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

function countOf(entities: readonly TextEntity[], kind: EntityKind, unique: boolean): number {
  const texts = entities.filter((entity) => entity.kind === kind).map((entity) => entity.text);
  return unique ? new Set(texts).size : texts.length;
}

function addCharacterProblems(problems: Problem[], text: string, rules: TextRules, about: About, field: string): void {
  if (rules.forbidden === undefined) return;
  const { rule, characters } = rules.forbidden;
  for (const found of characters) {
    if (!text.includes(found)) continue;
    const character = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    problems.push({ code: "text.forbidden", severity: "error", rule, params: { ...about, character }, field });
    return;
  }
}
