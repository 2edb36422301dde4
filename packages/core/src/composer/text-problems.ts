import type { Problem } from "../basics/problem.js";
import { nameOtherRules } from "../networks/name-text-rules.js";
import { networkLooks } from "../networks/network-looks.js";
import type { EntityKind, EntityLimit, TextRules } from "../networks/text-rules.js";
import type { EntitySpans } from "./entity-spans.js";
import type { MeasuredLimit } from "./text-measure.js";
import type { TextPlace } from "./text-place.js";

const codes: Readonly<Record<EntityKind, string>> = {
  url: "text.tooManyLinks",
  mention: "text.tooManyMentions",
  hashtag: "text.tooManyHashtags",
  cashtag: "text.tooManyCashtags",
};

/** What a network has against a text, told by the rule that says so. */
export function problemAt(
  { network, field }: TextPlace,
  code: string,
  { severity, rule }: Required<Pick<Problem, "severity" | "rule">>,
  params: Problem["params"] = { network: network.name },
): Problem {
  return { code, severity, rule, params, field };
}

const none: readonly Problem[] = [];

/** The rules at a place that no count needs, with their names. */
export function otherRulesAt(place: TextPlace): Omit<TextRules, "limits"> {
  return (place.others ??= place.facts ? nameOtherRules(place.name, place.field, place.facts) : {});
}

/** What a network has against a text that is there. */
export function textProblems(
  place: TextPlace,
  reading: EntitySpans,
  limits: readonly MeasuredLimit[],
): readonly Problem[] {
  if (!place.facts) return place.facts === false && reading.text !== "" ? [notTaken(place)] : none;
  const { entities, forbidden } = otherRulesAt(place);
  const problems: Problem[] = [];
  const network = place.network.name;
  for (const each of limits) {
    const { unit, limit, count, severity } = each;
    // Told once: where a limit that blocks is broken, one that only warns adds nothing.
    if (count > limit && (severity === "error" || !limits.some(isBroken)))
      problems.push(problemAt(place, "text.tooLong", each, { network, limit, count, over: count - limit, unit }));
  }
  for (const each of entities ?? []) {
    const { entity, limit } = each;
    const code = codes[entity];
    const count = mayExceed(reading, place, each) ? countOf(reading, place, each) : 0;
    // The wider limit is asked first: where it speaks, the other adds nothing.
    if (count > limit && !problems.some((problem) => problem.code === code))
      problems.push(problemAt(place, code, each, { network, limit, count, over: count - limit }));
  }
  const refused = forbidden && reading.firstOf(forbidden.characters);
  if (refused) {
    const character = `U+${refused.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    problems.push(
      problemAt(place, "text.forbidden", { severity: "error", rule: forbidden.rule }, { network, character }),
    );
  }
  return problems;
}

// No such surface is a mistake; no such field there means that the text stays behind, which is worth a word.
function notTaken(place: TextPlace): Problem {
  const { network, surface, fields, field } = place;
  const rule = `${network.id}.${surface}`;
  return fields === false
    ? problemAt(place, "text.notAllowed", { severity: "error", rule })
    : problemAt(place, "text.notAllowed", { severity: "warning", rule: `${rule}.${field}` });
}

function isBroken({ severity, count, limit }: MeasuredLimit): boolean {
  return severity === "error" && count > limit;
}

// With fewer of a kind than a limit allows, whatever stands inside another, there is nothing to look for.
function mayExceed(reading: EntitySpans, { network }: TextPlace, { entity, limit }: EntityLimit): boolean {
  return reading.atMost(entity) > limit && reading.of(entity, networkLooks(network.id).entities).length > limit;
}

function countOf(reading: EntitySpans, { network }: TextPlace, { entity: kind, unique }: EntityLimit): number {
  const { entities: syntax } = networkLooks(network.id);
  // One behind a blank never stands inside another.
  if (kind === "cashtag" && syntax.cashtag && syntax.cashtag.form === "letters") return reading.of(kind, syntax).length;
  const entities = reading.entities(syntax).filter((entity) => entity.kind === kind);
  return unique === true ? new Set(entities.map(({ text }) => text)).size : entities.length;
}
