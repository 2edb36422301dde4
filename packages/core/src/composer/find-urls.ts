import type { UrlForm } from "../networks/text-rules.js";
import { blocksUrlUnit, codeUnits, dotUnit, hostUnit, plainUnit, unitAt } from "./code-units.js";
import { domainEndsIn } from "./host-labels.js";
import { scanText, type TextScan } from "./text-scan.js";
import { addUrlAt, type Url } from "./url-at.js";
import { urlsToBlank } from "./urls-to-blank.js";

export type { Url } from "./url-at.js";

const noUrls: readonly Url[] = [];
const slash = 0x2f;
const dotCode = 0x2e;

/** The links in a text, in the way the network recognises them: with a protocol, and plain domains under a known top-level domain. */
export function findUrls(
  text: string,
  { places, bits }: TextScan = scanText(text),
  form: UrlForm = "listed",
): readonly Url[] {
  if (form === "toBlank") return urlsToBlank(text);
  if ((bits & dotUnit) === 0) return noUrls;
  const units = codeUnits();
  const urls: Url[] = [];
  let from = 0;
  let end = 0;
  for (const dot of places) {
    if (dot < end || dot < from || text.charCodeAt(dot) !== dotCode || !mayBegin(units, unitAt(text, dot + 1)))
      continue;
    // The run of what hosts are made of.
    let start = dot;
    while (start > from && ((units[text.charCodeAt(start - 1)] ?? 0) & hostUnit) !== 0) start -= 1;
    end = dot + 1;
    while (end < text.length && ((units[text.charCodeAt(end)] ?? 0) & hostUnit) !== 0) end += 1;
    from = addFromRun(urls, text, start, end, from, form);
  }
  return urls;
}

// The first letter of a top-level domain.
function mayBegin(units: Int32Array, unit: number): boolean {
  return unit > 0x7f || ((units[unit] ?? 0) & plainUnit) !== 0;
}

// From where the last match ended on: what was part of it is part of no other.
function addFromRun(urls: Url[], text: string, runStart: number, runEnd: number, from: number, form: UrlForm): number {
  const domainEnd = domainEndsIn(text, runStart, runEnd);
  if (domainEnd === undefined) return from;
  const protocol = protocolStart(text, runStart, from);
  const full = protocol === undefined ? 0 : domainEnd(runStart);
  let matched = full > 0 ? addUrlAt(urls, text, runStart, full, form, protocol) : from;

  for (let start = runStart; start < runEnd; start = Math.max(start + 1, matched)) {
    // One character stands before a link; only the head of a text needs none, but it is the second choice.
    const isHead = start === 0 && matched === 0;
    if (isHead && mayPrecede(text, 0) && domainEnd(1) > 0) continue;
    const end = isHead || (start > matched && mayPrecede(text, start - 1)) ? domainEnd(start) : 0;
    if (end > 0) matched = addUrlAt(urls, text, start, end, form);
  }
  return matched;
}

function protocolStart(text: string, start: number, from: number): number | undefined {
  if (start < 7 || text.charCodeAt(start - 1) !== slash || text.charCodeAt(start - 2) !== slash) return undefined;
  const before = /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (before === undefined) return undefined;
  const at = start - before.length;
  return at === 0 || (at > from && mayPrecede(text, at - 1)) ? at : undefined;
}

function mayPrecede(text: string, at: number): boolean {
  return ((codeUnits()[text.charCodeAt(at)] ?? 0) & blocksUrlUnit) === 0;
}
