import type { InteractionKind, NetworkId } from "@tidewire/core/networks";

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

export const standInFacts: Readonly<Record<NetworkId, StandInFacts>> = {
  threads: { kinds },
  instagram: { kinds, humanTag: "HUMAN_AGENT" },
  facebook: { kinds, humanTag: "HUMAN_AGENT" },
  x: { kinds },
  linkedin: { kinds, littleText: true },
  email: { kinds: { ...kinds, message: "email" } },
};
