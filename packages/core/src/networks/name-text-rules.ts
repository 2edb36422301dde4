import type { NetworkText, Surface } from "./network.js";
import type { NamedByPlace, TextFacts } from "./text-facts.js";
import type { EntityKind, Field, TextLimit, TextRules } from "./text-rules.js";

/** What a rule about so many entities is called. */
const entityNames: Readonly<Record<EntityKind, string>> = {
  url: "links",
  mention: "mentions",
  hashtag: "hashtags",
  cashtag: "cashtags",
};

/** The rules about one field, each with its name: `x.post.text`, `x.post.text.premium`, `x.post.empty`; what several surfaces share is named after the first of them. */
export function nameTextRules({ id, surfaces }: NetworkText, field: Field, facts: TextFacts): TextRules {
  const first = Object.keys(surfaces).find((surface) => {
    const fields = surfaces[surface as Surface];
    return fields && fields[field] === facts;
  });
  const place = `${id}.${first}`;
  // A post is mostly its text, so what is said of that needs no field.
  const about = field === "text" ? place : `${place}.${field}`;
  const { limits, entities, required, forbidden } = facts;
  return {
    limits: limits.map((each) => {
      const { unit, limit, when, freeLeadingMentions, urlLength, contentWarning } = each;
      // Objects that name the same things in the same order are read faster.
      return { ...named(`${place}.${field}`, each), unit, limit, when, freeLeadingMentions, urlLength, contentWarning };
    }),
    entities: entities?.map((each) => {
      const { entity, limit, unique } = each;
      return { ...named(`${about}.${entityNames[entity]}`, each), entity, limit, unique };
    }),
    required: required && { rule: `${about}.empty`, unlessMedia: required === "unlessMedia" },
    forbidden: forbidden && { rule: `${about}.forbidden`, characters: forbidden },
  } as TextRules;
}

function named(name: string, { suffix, severity }: NamedByPlace): Pick<TextLimit, "rule" | "severity"> {
  return { rule: suffix ? `${name}.${suffix}` : name, severity: severity ?? "error" };
}
