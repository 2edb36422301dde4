import type { NetworkRules, Surface } from "../networks/network.js";
import type { Field } from "../networks/text-rules.js";

/** The surfaces that a network has, as far as anybody has looked. */
export function surfacesOf({ surfaces, media }: NetworkRules): readonly Surface[] {
  const names = [...new Set([...Object.keys(surfaces), ...Object.keys(media)])] as Surface[];
  return names.filter((name) => surfaces[name] !== false && (surfaces[name] !== undefined || media[name] !== false));
}

/** The fields of a surface that take something. */
export function fieldsOf({ surfaces }: NetworkRules, surface: Surface): readonly Field[] {
  const { text = {} } = surfaces[surface] || {};
  return (Object.keys(text) as Field[]).filter((field) => text[field] !== false);
}

/** What an account on a network can pay for that changes a rule. */
export function tiersOf(rules: NetworkRules): readonly string[] {
  const tiers = new Set<string>();
  for (const { key, value, holder } of entriesIn(rules)) {
    const names = key === "tiers" || key === "notTiers" || (key === "of" && holder["is"] === "tier") ? value : [];
    for (const name of names as readonly string[]) tiers.add(name);
  }
  return [...tiers];
}

/** The rules whose limits a network may set anew for one account, those of texts first. */
export function limitRulesOf(rules: NetworkRules): readonly string[] {
  const names = new Set<string>();
  for (const { key, value, holder } of entriesIn(rules.surfaces)) {
    if (key === "rule" && typeof holder["unit"] === "string") names.add(String(value));
    if (key === "urlLength") names.add(`${String(holder["rule"])}.url`);
  }
  for (const { path, value } of entriesIn(rules.media)) {
    const [surface, ...rest] = path;
    const isLimit = typeof value === "number" || (typeof value === "object" && !Array.isArray(value));
    if (isLimit && rest.length > 0) names.add([rules.id, surface, "media", ...rest].join("."));
  }
  return [...names];
}

interface Entry {
  readonly path: readonly string[];
  readonly key: string;
  readonly value: unknown;
  readonly holder: Readonly<Record<string, unknown>>;
}

/** Every value at any depth of plain data, with where it stands. */
function* entriesIn(data: object, path: readonly string[] = []): Generator<Entry> {
  const holder = data as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(holder)) {
    yield { path: [...path, key], key, value, holder };
    if (typeof value === "object" && value !== null) yield* entriesIn(value, [...path, key]);
  }
}
