import type { AccountFacts } from "../networks/account-facts.js";
import { networkMedia } from "../networks/network-media.js";
import type { NetworkId, Surface } from "../networks/network.js";
import { publishingSurfaces } from "../networks/publishing-surfaces.js";
import type { MediaFacts } from "./media-facts.js";
import type { TextTarget } from "./text-measure.js";

type Kind = Pick<MediaFacts, "kind">;

/** Where a draft goes on one network: photographs go elsewhere than a video, where a network keeps them apart. */
export function publishTarget(
  { network, account }: { readonly network: NetworkId; readonly account: AccountFacts },
  media: readonly Kind[],
): TextTarget & { readonly surface: Surface } {
  const surfaces = publishingSurfaces(network);
  const surface = surfaces.find((each) => takes(network, each, media)) ?? surfaces[0] ?? "post";
  return { network, surface, account, hasMedia: media.length > 0 };
}

function takes(network: NetworkId, surface: Surface, media: readonly Kind[]): boolean {
  const rules = networkMedia(network)[surface];
  if (media.length === 0 || rules === undefined) return true;
  return rules !== false && media.every(({ kind }) => kind === "unknown" || rules[kind] !== false);
}
