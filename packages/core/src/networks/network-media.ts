import type { AccountFacts } from "./account-facts.js";
import type { MediaBySurface, NetworkId, NetworkMedia } from "./network.js";
import { mediaById } from "./media-by-id.js";

/** The greatest values for one account, by rule: what the network granted it alone, else what holds for its tier. */
export function mediaLimitsFor(network: NetworkId, account: AccountFacts = {}): Readonly<Record<string, number>> {
  const known: NetworkMedia | undefined = mediaById[network];
  const { tier, limits } = account;
  const ofTier = typeof tier === "string" && known?.id === network ? known.limitsByTier?.[tier] : undefined;
  return { ...ofTier, ...limits };
}

/** The files that each surface of one network takes; empty for a network that this version does not know. */
export function networkMedia(network: NetworkId): MediaBySurface {
  const known: NetworkMedia | undefined = mediaById[network];
  return known?.id === network ? known.media : {};
}
