import { topLevelDomainEnd } from "./top-level-domain-end.js";

/** Whether a host of ASCII ends in a known top-level domain that is written in small letters and as it is read. */
export function endsInTopLevelDomain(host: string): boolean {
  const dot = host.search(/\.[a-z]+$/);
  return dot >= 0 && topLevelDomainEnd(host, dot + 1) === host.length;
}
