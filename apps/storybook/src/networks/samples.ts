import type { EntitySyntax, Field, MentionForm, NetworkRules, Surface, TextRules } from "@tidewire/core/networks";

const mentions: Readonly<Record<MentionForm, string>> = {
  word: "@kaffa_roast",
  bounded: "@kaffa_roast",
  dotted: "@kaffa.roast",
  handle: "@kaffa.bsky.social",
  address: "@kaffa@mastodon.social",
  toBlank: "@kaffa",
  slashed: "u/kaffa_roast",
  pageId: "@[10438201]",
  urn: "@[Kaffa](urn:li:organization:10438201)",
};

const others: Readonly<Partial<Record<Field, string>>> = {
  title: "Kaffa Forest is back ☕️ 東京",
  subject: "Kaffa Forest is back ☕️",
  tags: "coffee, single origin, コーヒー, Äthiopien",
  contentWarning: "Coffee ☕️",
  link: "https://example.com/kaffa/forest?from=harvest",
  question: "Which roast comes next? ☕️",
  option: "Kaffa Forest 🌳",
  eventTitle: "Tasting: Kaffa Forest",
  flair: "Harvest news",
};

/** A text that shows how a field counts: a link, a name, tags, joined emoji, wide and escaped characters. */
export function sampleFor({ entities }: NetworkRules, field: Field, rules: TextRules | undefined): string {
  const head = rules?.limits.some(({ freeLeadingMentions }) => freeLeadingMentions)
    ? "@kaffa_roast @halden_store "
    : "";
  return others[field] ?? `${head}${bodyFor(entities)}`;
}

function bodyFor({ mention, hashtag, cashtag }: EntitySyntax): string {
  const tags = [hashtag ? "#coffee" : "", cashtag ? "$KAF" : ""].filter(Boolean).map((tag) => ` ${tag}`);
  const name = mention ? `${mentions[mention.form]}: a` : "A";
  return (
    `Kaffa Forest is back ☕️ — 東京でも! ${name} café (30 seats) with 👩🏽‍🍳 and 👨‍👩‍👧\n` +
    `https://example.com/kaffa/forest?from=harvest&year=2026${tags.join("")}`
  );
}

/** The surfaces of a network that take a text, with the fields of each. */
export function countedPlaces({ surfaces }: NetworkRules): ReadonlyMap<Surface, readonly Field[]> {
  const found = new Map<Surface, readonly Field[]>();
  for (const [surface, rules] of Object.entries(surfaces) as [Surface, NetworkRules["surfaces"][Surface]][]) {
    const fields = rules
      ? (Object.keys(rules.text ?? {}) as Field[]).filter((field) => rules.text?.[field] !== false)
      : [];
    if (fields.length > 0) found.set(surface, fields);
  }
  return found;
}

/** What an account can pay for that changes a limit of a text. */
export function tiersOf({ surfaces }: NetworkRules): readonly string[] {
  const limits = Object.values(surfaces).flatMap((rules) =>
    rules ? Object.values(rules.text ?? {}).flatMap((text) => (text ? text.limits : [])) : [],
  );
  return [...new Set(limits.flatMap(({ when }) => [...(when?.tiers ?? []), ...(when?.notTiers ?? [])]))];
}
