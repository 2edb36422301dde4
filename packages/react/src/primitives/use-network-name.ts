"use client";
import { useCallback } from "react";
import { networkName } from "@tidewire/core/networks/interactions";
import type { Messages } from "../messages/messages.js";
import { useWords } from "../provider/words-context.js";

/** What people call a network in the words given: the host's word for it, else its proper name. */
export function nameOfNetwork(network: string, words: Pick<Messages, "networks">): string {
  const names: Readonly<Record<string, string>> = words.networks;
  return names[network] ?? networkName(network);
}

/** The same in the words in force. */
export function useNetworkName(): (network: string) => string {
  const words = useWords();
  return useCallback((network) => nameOfNetwork(network, words), [words]);
}
