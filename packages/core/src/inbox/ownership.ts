import type { Context } from "../access/context.js";
import type { Interaction } from "./interaction.js";

/**
 * Who owns an interaction once somebody answered it.
 *
 * A resolved one stays without owner; where the channel makes answerers owners, an unowned one is theirs, and a team's goes to its first answerer; a member's is never taken.
 */
export function ownerAfterReply(
  { queue, ownerId, channelId }: Interaction,
  { channel, actor }: Context,
): string | null {
  if (queue === "resolved") return null;
  if (!channel(channelId)?.autoOwnership) return ownerId;
  return ownerId === null || actor.teamIds.includes(ownerId) ? actor.id : ownerId;
}
