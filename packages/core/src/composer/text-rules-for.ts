import type { Surface, SurfaceRules } from "../networks/network.js";
import { rulesFor } from "../networks/rules-for.js";
import type { Field, TextLimit, TextRules } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";

const publishing: readonly Surface[] = ["post", "email", "reel", "story"];

/** The surface a target means: the one it names, else the one where its network publishes. */
export function surfaceOf({ network, surface }: Pick<TextTarget, "network" | "surface">): Surface {
  if (surface !== undefined) return surface;
  const { surfaces } = rulesFor(network);
  return publishing.find((candidate) => surfaces[candidate]) ?? "post";
}

/** What is known of a surface: `false` where the network has none, `undefined` where nobody has looked. */
export function surfaceRulesFor(target: Pick<TextTarget, "network" | "surface">): SurfaceRules | false | undefined {
  return rulesFor(target.network).surfaces[surfaceOf(target)];
}

/** What is known of one field there. */
export function textRulesFor(target: TextTarget, field: Field = target.field ?? "text"): TextRules | false | undefined {
  const surface = surfaceRulesFor(target);
  return surface && surface.text?.[field];
}

/** The limits that hold for this account and this text, with what the network granted the account alone. */
export function limitsFor(rules: TextRules, { account, hasMedia = false }: TextTarget): readonly TextLimit[] {
  // Asked on every keystroke: nothing is made where all limits hold as they are.
  if (!account?.limits && rules.limits.every((limit) => holds(limit, account, hasMedia))) return rules.limits;
  const limits: TextLimit[] = [];
  for (const limit of rules.limits) {
    if (!holds(limit, account, hasMedia)) continue;
    const granted = account?.limits?.[limit.rule];
    limits.push(granted === undefined ? limit : { ...limit, limit: granted });
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
