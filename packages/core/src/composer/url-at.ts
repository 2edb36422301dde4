import type { UrlForm } from "../networks/text-rules.js";
import { bitsAt, jointUnit } from "./code-units.js";
import type { Span } from "./find-emoji.js";
import { isRegistrable } from "./is-registrable.js";
import { plainDomainsIn } from "./plain-domains.js";
import { portEnd, query, urlTailEnd } from "./url-tail.js";

/** A link in a text; one without a protocol is bare. */
export interface Url extends Span {
  readonly isBare: boolean;
}

const longestUrl = 4096;
// X counts a protocol twice.
const protocolCounts = { listed: 2, openPath: 1, toBlank: 1 } as const satisfies Record<UrlForm, number>;
const longestShortSlug = 40;
const shortHost = "t.co".length;
const shortLink = new RegExp(`^https?://t\\.co/([a-z0-9]+)${query}`, "i");

// Most hold nothing that needs a closer look.
const simpleDomain = /^[-.a-z0-9]{1,63}$/i;

/** Adds the links round a domain, and tells where what was looked at ends, a link or not. */
export function addUrlAt(
  urls: Url[],
  text: string,
  start: number,
  end: number,
  form: UrlForm,
  protocolStart?: number,
): number {
  const port = portEnd(text, end);
  const tail = urlTailEnd(text, port, form);
  const isBare = protocolStart === undefined;
  // What comes after a word's joint or a path is part of it.
  if (isBare && (text[start - 1] === "/" || (bitsAt(text, start - 1) & jointUnit) !== 0)) return tail;
  const protocol = isBare ? "https://".length : (start - protocolStart) * protocolCounts[form];
  const domain = text.slice(start, end);
  const isSimple = simpleDomain.test(domain);
  if (protocol + tail - start > longestUrl || !(isSimple || isRegistrable(domain))) return tail;
  if (!isBare) addFull(urls, text, domain, protocolStart, tail);
  else {
    // A port or a query without a path belongs to a link only where there is a protocol.
    const bareTail = text[port] === "/" ? tail - end : 0;
    if (isSimple) urls.push({ start, end: end + bareTail, isBare });
    else addBare(urls, domain, start, bareTail);
  }
  return tail;
}

function addFull(urls: Url[], text: string, domain: string, start: number, end: number): void {
  if (domain.startsWith("xn--") && plainDomainsIn(domain).length === 0) return;
  const short = domain.length === shortHost ? shortLink.exec(text.slice(start, end)) : null;
  if (short === null) urls.push({ start, end, isBare: false });
  else if ((short[1] ?? "").length <= longestShortSlug)
    urls.push({ start, end: start + short[0].length, isBare: false });
}

function addBare(urls: Url[], domain: string, from: number, tailLength: number): void {
  const parts = plainDomainsIn(domain);
  for (const { start, end } of parts) {
    const tail = end === parts.at(-1)?.end ? tailLength : 0;
    urls.push({ start: from + start, end: from + end + tail, isBare: true });
  }
}
