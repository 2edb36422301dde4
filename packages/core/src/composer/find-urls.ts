import { bitsAt, hostUnit } from "./code-units.js";
import { firstDomain } from "./first-domain.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";
import { addUrlAt, type Url } from "./url-at.js";
import type { ListedForm } from "./url-tail.js";

export type { Url } from "./url-at.js";

const firstLetter = 0x41;

/** The links in a text, in the way the network recognises them: with a protocol, and plain domains under a known top-level domain. */
export function findUrls(text: string, form: ListedForm = "listed"): readonly Url[] {
  const urls: Url[] = [];
  // What was part of one link is part of no other; the head of a text needs no character before it.
  let matched = -1;
  let end = 0;
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) {
    // A blank or a quote is behind most of them.
    const mayEnd = dot >= end && text.charCodeAt(dot + 1) >= firstLetter;
    const domainEnd = mayEnd ? topLevelDomainEnd(text, dot + 1) : 0;
    if (domainEnd === 0) continue;
    // The run of what hosts are made of.
    end = domainEnd;
    while ((bitsAt(text, end) & hostUnit) !== 0) end += 1;
    for (let domain = firstDomain(text, end, dot, domainEnd); domain; domain = domain.next)
      if (domain.start > matched) matched = addUrlAt(urls, text, domain, matched, form);
  }
  return urls;
}
