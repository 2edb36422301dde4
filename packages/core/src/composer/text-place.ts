import type { NetworkText, Surface } from "../networks/network.js";
import { nameLimits, placeName } from "../networks/name-text-rules.js";
import { networkText } from "../networks/network-text.js";
import type { FieldsByName, TextFacts } from "../networks/text-facts.js";
import type { Field, TextLimit, TextRules } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";

/** Where a text stands, and what is known of it there: `false` where the network has no such thing, `undefined` where nobody has looked. */
export interface TextPlace {
  readonly network: NetworkText;
  readonly surface: Surface;
  readonly fields: FieldsByName | false | undefined;
  readonly field: Field;
  readonly facts: TextFacts | false | undefined;
  /** What the names of its rules begin with. */
  readonly name: string;
  readonly limits: readonly TextLimit[];
  /** The rules that no count needs, named when they are first asked for. */
  others?: Omit<TextRules, "limits">;
}

/** What names a place. */
export type PlaceTarget = Pick<TextTarget, "network" | "surface" | "field">;

const known = new Map<string, TextPlace>();

/** The place a target means: the surface it names, else the network's usual one; the field it names, else the one for the text itself, which some networks call a description. */
export function textPlaceOf(target: PlaceTarget): TextPlace {
  const { network, surface, field } = target;
  // Facts do not change, and every keystroke asks for these.
  const key = surface === undefined && field === undefined ? network : `${network}.${surface}.${field}`;
  const place = known.get(key) ?? readPlace(target);
  known.set(key, place);
  return place;
}

function readPlace(target: PlaceTarget): TextPlace {
  const network = networkText(target.network);
  const { surfaces } = network;
  const all = Object.keys(surfaces) as Surface[];
  const surface = target.surface ?? all.find((each) => surfaces[each]) ?? "post";
  const fields = surfaces[surface];
  const hasDescription = fields && fields.text === undefined && fields.description;
  const field = target.field ?? (hasDescription ? "description" : "text");
  const facts = fields && fields[field];
  const name = facts ? placeName(network, field, facts) : `${network.id}.${surface}`;
  return { network, surface, fields, field, facts, name, limits: facts ? nameLimits(name, field, facts.limits) : [] };
}
