import { endsInTopLevelDomain } from "./ends-in-top-level-domain.js";
import type { Url } from "./url-at.js";

const upToBlank = /(?<![^\s(])(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gi;

/** The links in a text that go on to the next blank, but for one sign of the sentence and the bracket that closes round them. */
export function urlsToBlank(text: string): readonly Url[] {
  const found: Url[] = [];
  for (const { index: start, 0: match, 1: domain } of text.matchAll(upToBlank)) {
    // With a protocol in capitals it is no link; what begins like a protocol is taken for one.
    const isFull = match.startsWith("http");
    if (!isFull && (domain === undefined || !endsInTopLevelDomain(domain))) continue;
    const url = match.replace(/[.,;:!?]$/, "").replace(/^([^(]+)\)$/, "$1");
    found.push({ start, end: start + url.length, isBare: domain !== undefined });
  }
  return found;
}
