import { latinLetters } from "./code-units.js";
import { topLevelDomain } from "./top-level-domains.js";

const letter = `[-a-z0-9${latinLetters}]`;
let plainDomain: RegExp | undefined;

/** The parts of a domain that stand without a protocol: what is outside the letters of the West is no part of them. */
export function plainDomainsIn(domain: string): readonly string[] {
  // Where the first label of a row leads to none, no later one does.
  plainDomain ??= new RegExp(`(?<!${letter}\\.?)(?:${letter}+\\.)+(?:${topLevelDomain().source})`, "gi");
  return domain.match(plainDomain) ?? [];
}
