import type { Surface, SurfaceRules } from "../networks/network.js";
import { publishingSurfaces } from "../networks/publishing-surfaces.js";
import { networkText } from "../networks/network-text.js";
import type { Field, TextLimit, TextRules } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";

/** The surface a target means: the one it names, else the one where its network publishes. */
export function surfaceOf({ network, surface }: Pick<TextTarget, "network" | "surface">): Surface {
  return surface ?? publishingSurfaces(network)[0] ?? (networkText(network).surfaces.email ? "email" : "post");
}

/** What is known of a surface: `false` where the network has none, `undefined` where nobody has looked. */
export function surfaceRulesFor(target: Pick<TextTarget, "network" | "surface">): SurfaceRules | false | undefined {
  return networkText(target.network).surfaces[surfaceOf(target)];
}

/** The field a target means: the one it names, else the one for the text itself, which some networks call a description. */
export function fieldOf(target: TextTarget): Field {
  const surface = surfaceRulesFor(target);
  return (
    target.field ?? (surface && surface.text?.text === undefined && surface.text?.description ? "description" : "text")
  );
}

/** What is known of one field there. */
export function textRulesFor(target: TextTarget): TextRules | false | undefined {
  const surface = surfaceRulesFor(target);
  return surface && surface.text?.[fieldOf(target)];
}

/** The limits that hold for this account and this text, with what the network granted the account alone. */
export function limitsFor(rules: TextRules, { account, hasMedia = false }: TextTarget): readonly TextLimit[] {
  // Asked on every keystroke: nothing is made where all limits hold as they are.
  if (!account?.limits && rules.limits.every((limit) => holds(limit, account, hasMedia))) return rules.limits;
  const limits: TextLimit[] = [];
  for (const limit of rules.limits) {
    if (!holds(limit, account, hasMedia)) continue;
    const granted = account?.limits?.[limit.rule];
    const urlLength = account?.limits?.[`${limit.rule}.url`];
    const own = granted === undefined ? limit : { ...limit, limit: granted };
    limits.push(urlLength === undefined ? own : { ...own, urlLength });
  }
  return limits;
}

function holds({ when }: TextLimit, account: TextTarget["account"], hasMedia: boolean): boolean {
  if (when === undefined) return true;
  if (when.hasMedia !== undefined && when.hasMedia !== hasMedia) return false;
  const tier = account?.tier;
  const isOf = (tiers: readonly string[]) => typeof tier === "string" && tiers.includes(tier);
  return (when.tiers === undefined || isOf(when.tiers)) && !(when.notTiers && isOf(when.notTiers));
}
