import type { UrlForm } from "../networks/text-rules.js";
import { codeUnits, jointUnit, plainUnit, unitAt } from "./code-units.js";
import type { Span } from "./find-emoji.js";
import { isRegistrable } from "./is-registrable.js";
import { plainDomainsIn } from "./plain-domains.js";
import { portEnd, urlTailEnd } from "./url-tail.js";

/** A link in a text; one without a protocol is bare. */
export interface Url extends Span {
  readonly isBare: boolean;
}

const longestUrl = 4096;
// X counts a protocol twice.
const protocolCounts = { listed: 2, openPath: 1, toBlank: 1 } as const satisfies Record<UrlForm, number>;
const longestShortSlug = 40;
const shortHost = 4;
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const longestLabel = 63;
const slash = 0x2f;
const underscore = 0x5f;

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
  if (protocolStart === undefined && follows(text, start)) return tail;
  const protocol = protocolStart === undefined ? "https://".length : (start - protocolStart) * protocolCounts[form];
  if (protocol + tail - start > longestUrl) return tail;
  const bareTail = unitAt(text, port) === slash ? tail - end : 0;
  // Most domains are short and hold nothing that needs a closer look.
  const isSimple = protocolStart === undefined && end - start <= longestLabel && isPlain(text, start, end);
  if (isSimple) urls.push({ start, end: end + bareTail, isBare: true });
  const domain = isSimple ? "" : text.slice(start, end);
  if (isSimple || !isRegistrable(domain)) return tail;
  if (protocolStart !== undefined) addFull(urls, text, domain, protocolStart, tail);
  else addBare(urls, domain, start, bareTail);
  return tail;
}

// What comes after a word's joint or a path is part of it.
function follows(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  return before === slash || ((codeUnits()[before] ?? 0) & jointUnit) !== 0;
}

function isPlain(text: string, start: number, end: number): boolean {
  const units = codeUnits();
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === underscore || ((units[unit] ?? 0) & (plainUnit | jointUnit)) === 0) return false;
  }
  return true;
}

function addFull(urls: Url[], text: string, domain: string, start: number, end: number): void {
  if (domain.startsWith("xn--") && plainDomainsIn(domain).length === 0) return;
  const short = domain.length === shortHost ? shortLink.exec(text.slice(start, end)) : null;
  if ((short?.[1]?.length ?? 0) > longestShortSlug) return;
  urls.push({ start, end: short ? start + short[0].length : end, isBare: false });
}

// A port or a query without a path belongs to a link only where there is a protocol.
function addBare(urls: Url[], domain: string, start: number, tailLength: number): void {
  const parts = plainDomainsIn(domain);
  for (const part of parts) {
    const tail = part === parts.at(-1) ? tailLength : 0;
    urls.push({ start: start + part.start, end: start + part.end + tail, isBare: true });
  }
}
