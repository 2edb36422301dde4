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
  return [
    ...lengthProblems(limits, about, field),
    ...entityProblems(reading, target, rules, about, field),
    ...characterProblems(reading.text, rules, about, field),
  ];
}

type About = Readonly<Record<string, string | number>>;

// Told once: where a limit that blocks is broken, one that only warns adds nothing.
function lengthProblems(limits: readonly MeasuredLimit[], about: About, field: string): readonly Problem[] {
  const broken = limits.filter(({ count, limit }) => count > limit);
  if (broken.length === 0) return [];
  const errors = broken.filter(({ severity }) => severity === "error");
  return (errors.length > 0 ? errors : broken).map(({ severity, rule, unit, limit, count }) => ({
    code: "text.tooLong",
    severity,
    rule,
    params: { ...about, limit, count, over: count - limit, unit },
    field,
  }));
}

function entityProblems(
  reading: TextReading,
  target: TextTarget,
  rules: TextRules,
  about: About,
  field: string,
): readonly Problem[] {
  // With fewer signs than a limit allows there is nothing to look for.
  const possible = rules.entities?.filter(({ entity, limit }) => signsIn(reading.text, entity) > limit) ?? [];
  if (possible.length === 0) return [];
  const entities = reading.entities(rulesFor(target.network).entities);
  const problems: Problem[] = [];
  // The wider limit blocks, so it is asked first.
  for (const { entity, limit, unique, severity, rule } of possible.sort((a, b) => b.limit - a.limit)) {
    const count = countOf(entities, entity, unique === true);
    const code = tooMany[entity];
    if (count <= limit || problems.some((problem) => problem.code === code)) continue;
    problems.push({ code, severity, rule, params: { ...about, limit, count, over: count - limit }, field });
  }
  return problems;
}

function signsIn(text: string, kind: EntityKind): number {
  let count = 0;
  for (const sign of signs[kind]) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  }
  return count;
}

function countOf(entities: readonly TextEntity[], kind: EntityKind, unique: boolean): number {
  const texts = entities.filter((entity) => entity.kind === kind).map((entity) => entity.text);
  return unique ? new Set(texts).size : texts.length;
}

function characterProblems(text: string, rules: TextRules, about: About, field: string): readonly Problem[] {
  if (rules.forbidden === undefined) return [];
  const { rule, characters } = rules.forbidden;
  const found = Array.from(characters).find((character) => text.includes(character));
  if (found === undefined) return [];
  const character = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [{ code: "text.forbidden", severity: "error", rule, params: { ...about, character }, field }];
}
