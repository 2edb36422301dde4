import type { Problem } from "../basics/problem.js";
import { nameOtherRules } from "../networks/name-text-rules.js";
import { networkLooks } from "../networks/network-looks.js";
import type { EntityKind, EntityLimit, TextRules } from "../networks/text-rules.js";
import { bitsAt, unstableUnit } from "./code-units.js";
import { atMost, entitiesIn, spansOf } from "./find-entities.js";
import type { MeasuredLimit } from "./text-measure.js";
import type { TextPlace } from "./text-place.js";
import type { TextReading } from "./text-reading.js";

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
  reading: TextReading,
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
    // With fewer than a limit allows, whatever stands inside another, there is nothing to look for.
    if (atMost(entity, reading.text) <= limit) continue;
    const code = codes[entity];
    const count = countOf(reading, place, each);
    // The wider limit is asked first: where it speaks, the other adds nothing.
    if (count > limit && !problems.some((problem) => problem.code === code))
      problems.push(problemAt(place, code, each, { network, limit, count, over: count - limit }));
  }
  const refused = forbidden && firstOf(forbidden.characters, reading);
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
  const { name, fields, field } = place;
  return fields === false
    ? problemAt(place, "text.notAllowed", { severity: "error", rule: name })
    : problemAt(place, "text.notAllowed", { severity: "warning", rule: `${name}.${field}` });
}

function isBroken({ severity, count, limit }: MeasuredLimit): boolean {
  return severity === "error" && count > limit;
}

function countOf(reading: TextReading, { network }: TextPlace, { entity: kind, limit, unique }: EntityLimit): number {
  const { entities: syntax } = networkLooks(network.id);
  const all = spansOf(kind, reading, syntax);
  // One behind a blank never stands inside another.
  if (all.length <= limit || (kind === "cashtag" && syntax.cashtag && syntax.cashtag.form === "letters"))
    return all.length;
  const entities = entitiesIn(reading, syntax).filter((entity) => entity.kind === kind);
  return unique === true ? new Set(entities.map(({ text }) => text)).size : entities.length;
}

/** The first of some characters that stands in a text. */
function firstOf(characters: string, { text, scan }: TextReading): string | undefined {
  for (let at = 0; at < characters.length; at++) {
    const isMissing = (bitsAt(characters, at) & unstableUnit & ~scan.bits) !== 0;
    if (!isMissing && text.includes(characters.charAt(at))) return characters.charAt(at);
  }
  return undefined;
}
