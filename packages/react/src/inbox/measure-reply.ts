import type { Channel } from "@tidewire/core/channels";
import { measureText, replySurface, type TextMeasure } from "@tidewire/core/composer";
import type { Interaction } from "@tidewire/core/inbox";

/** What a reply costs on the network it goes to. */
export function measureReply(
  text: string,
  { network, account }: Pick<Channel, "network" | "account">,
  kind: Interaction["kind"],
): TextMeasure {
  return measureText(text, { network, surface: replySurface(kind), account });
}
