import type { AccountFacts } from "../networks/account-facts.js";
import { nameTextRules } from "../networks/name-text-rules.js";
import type { NetworkText, Surface } from "../networks/network.js";
import { composableSurfaces } from "../networks/publishing-surfaces.js";
import { networkText } from "../networks/network-text.js";
import type { FieldsByName } from "../networks/text-facts.js";
import type { Field, TextCondition, TextLimit, TextRules } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";

/** Where a text stands, and what is known of it there: `false` where the network has no such thing, `undefined` where nobody has looked. */
export interface TextPlace {
  readonly network: NetworkText;
  readonly surface: Surface;
  readonly field: Field;
  readonly fields: FieldsByName | false | undefined;
  readonly rules: TextRules | false | undefined;
}

const known = new Map<string, TextPlace>();

/** The place a target means: the surface it names, else the one where its network publishes; the field it names, else the one for the text itself, which some networks call a description. */
export function textPlaceOf(target: Pick<TextTarget, "network" | "surface" | "field">): TextPlace {
  const { network, surface, field } = target;
  // Facts do not change, and every keystroke asks for these.
  const key = surface === undefined && field === undefined ? network : `${network}.${surface}.${field}`;
  const place = known.get(key) ?? readPlace(target);
  known.set(key, place);
  return place;
}

function readPlace(target: Pick<TextTarget, "network" | "surface" | "field">): TextPlace {
  const network = networkText(target.network);
  const { surfaces } = network;
  const surface =
    target.surface ?? composableSurfaces.find((each) => surfaces[each]) ?? (surfaces.email ? "email" : "post");
  const fields = surfaces[surface];
  const hasDescription = fields && fields.text === undefined && fields.description;
  const field = target.field ?? (hasDescription ? "description" : "text");
  const facts = fields && fields[field];
  return { network, surface, field, fields, rules: facts && nameTextRules(network, field, facts) };
}

type Place = Parameters<typeof textPlaceOf>[0];

/** Its surface alone. */
export function surfaceOf(target: Place): Surface {
  return textPlaceOf(target).surface;
}

/** What is known of its surface alone. */
export function fieldsFor(target: Place): FieldsByName | false | undefined {
  return textPlaceOf(target).fields;
}

/** Its field alone. */
export function fieldOf(target: Place): Field {
  return textPlaceOf(target).field;
}

/** What is known of its field alone. */
export function textRulesFor(target: Place): TextRules | false | undefined {
  return textPlaceOf(target).rules;
}

/** The limits that hold for this account and this text, with what the network granted the account alone. */
export function limitsFor(rules: TextRules, { account = {}, hasMedia = false }: TextTarget): readonly TextLimit[] {
  const limits = rules.limits.filter(({ when }) => when === undefined || holds(when, account, hasMedia));
  const { limits: granted } = account;
  if (!granted) return limits;
  return limits.map((each) => {
    const { [each.rule]: limit = each.limit, [`${each.rule}.url`]: urlLength } = granted;
    return { ...each, limit, ...(urlLength !== undefined && { urlLength }) };
  });
}

function holds(when: TextCondition, { tier }: AccountFacts, hasMedia: boolean): boolean {
  const isOf = (tiers: readonly string[]) => typeof tier === "string" && tiers.includes(tier);
  return (
    (when.hasMedia ?? hasMedia) === hasMedia &&
    (when.tiers === undefined || isOf(when.tiers)) &&
    !(when.notTiers && isOf(when.notTiers))
  );
}
