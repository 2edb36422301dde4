import type { InteractionKind } from "@tidewire/core/networks";

/** The networks that have a stand-in. */
export const standInNetworks = ["threads", "instagram", "facebook", "x", "linkedin", "email"] as const;

export type StandInNetwork = (typeof standInNetworks)[number];

/** What the client must know of one stand-in network beside its address. */
export interface StandInFacts {
  /** What its items are called here. */
  readonly kinds: Readonly<Record<"comment" | "mention" | "message", InteractionKind>>;
  /** A post's text is "little text", in which these characters must be escaped. */
  readonly littleText?: true;
  /** A person may answer for seven days where a machine has one, if the answer says that a person wrote it. */
  readonly humanTag?: "HUMAN_AGENT";
}

const kinds: StandInFacts["kinds"] = { comment: "comment", mention: "mention", message: "directMessage" };

export const standInFacts: Readonly<Record<StandInNetwork, StandInFacts>> = {
  threads: { kinds },
  instagram: { kinds, humanTag: "HUMAN_AGENT" },
  facebook: { kinds, humanTag: "HUMAN_AGENT" },
  x: { kinds },
  linkedin: { kinds, littleText: true },
  email: { kinds: { ...kinds, message: "email" } },
};
