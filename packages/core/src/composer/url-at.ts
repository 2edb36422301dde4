import { bitsAt, blocksUrlUnit } from "./code-units.js";
import type { Span } from "./span.js";
import { isRegistrable } from "./is-registrable.js";
import { matchEnd } from "./match-end.js";
import { plainDomainsIn } from "./plain-domains.js";
import { query, tails, type ListedForm } from "./url-tail.js";

/** A link in a text; one without a protocol is bare. */
export interface Url extends Span {
  readonly isBare: boolean;
}

const longestUrl = 4096;
const bareCounts = "https://".length;
// What joins a domain to what stands before it; only a protocol makes a link of both.
const joint = /(?<=(https?:\/\/)|[-_./])/iy;
const shortLink = new RegExp(`t\\.co/[a-z0-9]+${query}`, "iy");
const overlongSlug = /t\.co\/[a-z0-9]{41}/iy;
const path = /(?::\d+)?\//y;
// Most domains hold nothing that needs a closer look.
const simpleDomain = /[-.a-z0-9]{1,63}/iy;

/** Adds the links round a domain, and tells where what was looked at ends, a link or not. */
export function addUrlAt(urls: Url[], text: string, { start, end }: Span, from: number, form: ListedForm): number {
  const tailEnd = text[end] === " " ? end : matchEnd(tails[form], text, end);
  joint.lastIndex = start;
  const joined = joint.exec(text);
  const at = start - (joined?.[1]?.length ?? 0);
  const protocolAt = at > from && (bitsAt(text, at - 1) & blocksUrlUnit) === 0 ? at : start;
  const isBare = protocolAt === start;
  // X counts a protocol twice.
  const counted = isBare ? bareCounts : (start - protocolAt) * (form === "listed" ? 2 : 1);
  // What comes after a word's joint or a path is part of it.
  if ((isBare && joined) || counted + tailEnd - start > longestUrl) return tailEnd;
  const isSimple = matchEnd(simpleDomain, text, start) >= end;
  if (!isSimple && !isRegistrable(text.slice(start, end))) return tailEnd;
  // A port or a query without a path belongs to a link only where there is a protocol.
  const bareTail = tailEnd > end && matchEnd(path, text, end) > end ? tailEnd - end : 0;
  if (isBare && !isSimple) addBare(urls, text, plainDomainsIn(text.slice(start, end)), start, bareTail);
  else if (isBare) urls.push({ start, end: end + bareTail, isBare });
  else if (matchEnd(overlongSlug, text, start) === start) {
    const shortEnd = matchEnd(shortLink, text, start);
    urls.push({ start: protocolAt, end: shortEnd > start ? shortEnd : tailEnd, isBare });
  }
  return tailEnd;
}

function addBare(urls: Url[], text: string, parts: readonly string[], from: number, tail: number): void {
  let end = from;
  parts.forEach((part, index) => {
    // X takes the first place where the same letters stand.
    const start = text.indexOf(part, end);
    end = start + part.length;
    urls.push({ start, end: index < parts.length - 1 ? end : end + tail, isBare: true });
  });
}
