import type { NetworkText, Surface } from "./network.js";
import type { LimitFacts, NamedByPlace, TextFacts } from "./text-facts.js";
import type { EntityKind, Field, TextLimit, TextRules } from "./text-rules.js";

/** What a rule about so many entities is called. */
const entityNames: Readonly<Record<EntityKind, string>> = {
  url: "links",
  mention: "mentions",
  hashtag: "hashtags",
  cashtag: "cashtags",
};

/** Where a field's facts stand, which names their rules: `x.post`; what several surfaces share is named after the first of them. */
export function placeName({ id, surfaces }: NetworkText, field: Field, facts: TextFacts): string {
  const first = Object.keys(surfaces).find((surface) => {
    const fields = surfaces[surface as Surface];
    return fields && fields[field] === facts;
  });
  return `${id}.${first}`;
}

/** Limits with their names: `x.post.text`, and `x.post.text.premium` with a suffix. */
export function nameLimits(place: string, field: Field, limits: readonly LimitFacts[]): readonly TextLimit[] {
  return limits.map((each) => {
    const { unit, limit, when, freeLeadingMentions, urlLength, contentWarning } = each;
    // Objects that name the same things in the same order are read faster.
    const named = nameRule(`${place}.${field}`, each);
    return { ...named, unit, limit, when, freeLeadingMentions, urlLength, contentWarning } as TextLimit;
  });
}

/** All rules about one field with their names. */
export function nameTextRules(network: NetworkText, field: Field, facts: TextFacts): TextRules {
  const place = placeName(network, field, facts);
  return { limits: nameLimits(place, field, facts.limits), ...nameOtherRules(place, field, facts) };
}

/** The rules about one field that no count needs. */
export function nameOtherRules(place: string, field: Field, facts: TextFacts): Omit<TextRules, "limits"> {
  const { entities, required, forbidden } = facts;
  // A post is mostly its text, so what is said of that needs no field.
  const about = field === "text" ? place : `${place}.${field}`;
  // Absent ones too: objects that name the same things are read faster.
  return {
    entities: entities?.map((each) => {
      const { entity, limit, unique } = each;
      return { ...nameRule(`${about}.${entityNames[entity]}`, each), entity, limit, unique };
    }),
    required: required && { rule: `${about}.empty`, unlessMedia: required === "unlessMedia" },
    forbidden: forbidden && { rule: `${about}.forbidden`, characters: forbidden },
  } as Omit<TextRules, "limits">;
}

function nameRule(name: string, { suffix, severity }: NamedByPlace): Pick<TextLimit, "rule" | "severity"> {
  return { rule: suffix ? `${name}.${suffix}` : name, severity: severity ?? "error" };
}
