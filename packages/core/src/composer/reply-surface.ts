import type { InteractionKind } from "../networks/interaction-rules.js";
import type { Surface } from "../networks/network.js";

const surfaces: Readonly<Partial<Record<InteractionKind, Surface>>> = {
  directMessage: "directMessage",
  platformMessage: "directMessage",
  email: "email",
  campaignMessage: "email",
  review: "reviewReply",
};

/** The surface an answer to this kind goes to: what people wrote in public is answered by a comment. */
export function replySurface(kind: string | undefined): Surface {
  return surfaces[kind as InteractionKind] ?? "comment";
}
