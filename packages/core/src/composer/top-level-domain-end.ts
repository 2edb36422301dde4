import { topLevelDomain } from "./top-level-domains.js";

/** Where the top-level domain ends that begins a label; 0 where it begins with none. */
export function topLevelDomainEnd(text: string, label: number): number {
  const pattern = topLevelDomain();
  pattern.lastIndex = label;
  pattern.test(text);
  return pattern.lastIndex;
}
