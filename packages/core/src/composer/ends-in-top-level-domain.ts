import { topLevelDomainEnd } from "./top-level-domain-end.js";

/** Whether a host ends in a known top-level domain that is written in small letters and as it is read. */
export function endsInTopLevelDomain(host: string): boolean {
  const last = host.slice(host.lastIndexOf(".") + 1);
  return (
    last.length < host.length &&
    !last.includes("-") &&
    last === last.toLowerCase() &&
    topLevelDomainEnd(last, 0) === last.length
  );
}
