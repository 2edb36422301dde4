import type { UrlForm } from "../networks/text-rules.js";
import { bitsAt, blocksUrlUnit, codeUnits, hostUnit } from "./code-units.js";
import { domainEndsIn } from "./host-labels.js";
import { scanText, type TextScan } from "./text-scan.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";
import { addUrlAt, type Url } from "./url-at.js";
import { urlsToBlank } from "./urls-to-blank.js";

export type { Url } from "./url-at.js";

const zero = 0x30;
const protocol = /https?:\/\/$/i;

/** The links in a text, in the way the network recognises them: with a protocol, and plain domains under a known top-level domain. */
export function findUrls(
  text: string,
  { dots }: Pick<TextScan, "dots"> = scanText(text),
  form: UrlForm = "listed",
): readonly Url[] {
  if (form === "toBlank") return urlsToBlank(text);
  const urls: Url[] = [];
  const units = codeUnits();
  const isHost = (at: number) => ((units[text.charCodeAt(at)] ?? 0) & hostUnit) !== 0;
  // Where the last match ended, and what was looked at: what was part of one is part of no other.
  let from = 0;
  let end = 0;
  for (const dot of dots) {
    // A blank or a quote is behind most of them.
    const mayEnd = dot >= end && dot >= from && text.charCodeAt(dot + 1) >= zero;
    if (!mayEnd || topLevelDomainEnd(text, dot + 1) === dot + 1) continue;
    // The run of what hosts are made of.
    let start = dot;
    while (start > from && isHost(start - 1)) start -= 1;
    end = dot + 1;
    while (end < text.length && isHost(end)) end += 1;
    from = addFromRun(urls, text, start, end, from, form);
  }
  return urls;
}

function addFromRun(urls: Url[], text: string, runStart: number, runEnd: number, from: number, form: UrlForm): number {
  const domainEnd = domainEndsIn(text, runStart, runEnd);
  const protocolAt = protocolStart(text, runStart, from);
  const full = protocolAt < 0 ? 0 : domainEnd(runStart);
  let matched = full > 0 ? addUrlAt(urls, text, runStart, full, form, protocolAt) : from;

  for (let start = runStart; start < runEnd; start = Math.max(start + 1, matched)) {
    // One character stands before a link; only the head of a text needs none, but it is the second choice.
    const isHead = start === 0 && matched === 0;
    if (isHead && mayPrecede(text, 0) && domainEnd(1) > 0) continue;
    const end = isHead || (start > matched && mayPrecede(text, start - 1)) ? domainEnd(start) : 0;
    if (end > 0) matched = addUrlAt(urls, text, start, end, form);
  }
  return matched;
}

function protocolStart(text: string, start: number, from: number): number {
  if (text[start - 1] !== "/") return -1;
  const before = protocol.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
  const at = start - before.length;
  return before !== "" && (at === 0 || (at > from && mayPrecede(text, at - 1))) ? at : -1;
}

function mayPrecede(text: string, at: number): boolean {
  return (bitsAt(text, at) & blocksUrlUnit) === 0;
}
