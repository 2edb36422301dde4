import type { Span } from "./find-emoji.js";
import { findHosts, type Host } from "./find-hosts.js";
import { urlTailEnd } from "./url-tail.js";

const longestUrl = 4096;
const longestShortSlug = 40;
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;

/** A link in a text; one without a protocol is bare. */
export interface Url extends Span {
  readonly isBare: boolean;
}

/** The links in a text: with a protocol, and plain domains under a known top-level domain. */
export function findUrls(text: string): readonly Url[] {
  const urls: Url[] = [];
  let from = 0;
  let at = text.indexOf(".");
  while (at !== -1) {
    const { hosts, end } = findHosts(text, at, from);
    from = end;
    for (const host of hosts) {
      const isLast = host === hosts.at(-1);
      const url = host.protocolStart === undefined ? bareUrl(text, host, isLast) : fullUrl(text, host);
      if (url) urls.push({ ...url, isBare: host.protocolStart === undefined });
      if (url) from = Math.max(from, url.end);
    }
    at = text.indexOf(".", from);
  }
  return urls;
}

function fullUrl(text: string, { protocolStart = 0, end }: Host): Span | undefined {
  const tail = urlTailEnd(text, end);
  const found = tail.end - protocolStart > longestUrl ? undefined : { start: protocolStart, end: tail.end };
  const short = found && shortLink.exec(text.slice(found.start, found.end));
  if (!short) return found;
  if ((short[1]?.length ?? 0) > longestShortSlug) return undefined;
  return { start: protocolStart, end: protocolStart + short[0].length };
}

// A query without a path belongs to a link only where there is a protocol.
function bareUrl(text: string, { start, end, matchEnd }: Host, isLast: boolean): Span | undefined {
  if (!isLast) return { start, end };
  const tail = urlTailEnd(text, matchEnd);
  const reach = tail.hasPath ? tail.end : end;
  return reach - start > longestUrl ? undefined : { start, end: reach };
}
