"use client";
import { useMemo } from "react";
import type { Refused } from "@tidewire/core/basics";
import type { Messages } from "../messages/messages.js";
import { useWords } from "../provider/words-context.js";
import { nameOfNetwork } from "./use-network-name.js";

/** What a refusal's sentence may name. */
export interface RefusalAbout {
  /** The network's id. */
  readonly network?: string | undefined;
  /** The channel as people call it. */
  readonly channel?: string | undefined;
}

type NetworkRuleWord = keyof Messages["reasons"]["networkRules"];

/** The end of a rule's id says what it is about, on whichever network. */
const networkRules: readonly (readonly [RegExp, NetworkRuleWord])[] = [
  [/\.ownPosts$/, "ownPostsOnly"],
  [/\.like$/, "noLike"],
  [/\.directMessage(\.start)?$/, "noPrivateMessages"],
  [/\.window$/, "windowClosed"],
  [/\.followers$/, "tooManyFollowers"],
  [/\.notAd$/, "notOnAds"],
];

/** Why something may not be done, as a sentence in the words given. */
export function refusalSentence(
  { reason, rule }: Pick<Refused, "reason" | "rule">,
  about: RefusalAbout,
  words: Messages,
): string {
  const { because, networkRules: ruleWords, inputs } = words.reasons;
  const roles: Readonly<Record<string, string>> = words.common.roles;
  const byCode: Readonly<Record<string, string>> = inputs;
  const network = about.network === undefined ? words.common.states.unknownPerson : nameOfNetwork(about.network, words);
  switch (reason) {
    case "network": {
      const word = networkRules.find(([end]) => end.test(rule))?.[1];
      return (word ? ruleWords[word] : because.network)({ network });
    }
    case "role":
      return because.role({ role: roles[rule] ?? rule });
    case "channel":
      return because.channel({ channel: about.channel ?? network });
    case "input":
      return byCode[rule] ?? because.input;
    default:
      return because[reason];
  }
}

/** Turns a refusal into the sentence shown where the act would be. */
export function useRefusalWords(): (refused: Pick<Refused, "reason" | "rule">, about?: RefusalAbout) => string {
  const words = useWords();
  return useMemo(
    () =>
      (refused, about = {}) =>
        refusalSentence(refused, about, words),
    [words],
  );
}
