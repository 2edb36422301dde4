"use client";
import { useCallback } from "react";
import { networkText, type NetworkId } from "@tidewire/core/networks";
import { useWords } from "../provider/words-context.js";

/** What people call a network: the host's word for it, else its proper name. */
export function useNetworkName(): (network: NetworkId) => string {
  const names: Readonly<Record<string, string>> = useWords().networks;
  return useCallback((network) => names[network] ?? networkText(network).name, [names]);
}
