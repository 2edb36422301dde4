import type { InteractionKind } from "@tidewire/core/networks";
import type { IconName } from "../icons/icon-shapes.js";

/** The sign of each kind of interaction. */
export const kindIcons: Readonly<Record<InteractionKind, IconName>> = {
  comment: "comment",
  mention: "at",
  tag: "userTag",
  directMessage: "message",
  email: "mail",
  campaignMessage: "megaphone",
  platformMessage: "send",
  review: "flag",
};
