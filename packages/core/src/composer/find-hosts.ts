import { blocksUrlUnit, codeUnits, hostUnit, latinLetters } from "./code-units.js";
import { isRegistrable } from "./is-registrable.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

/** A domain in a text; with a protocol it begins before `start`. `matchEnd` is where the whole match ended. */
export interface Host {
  readonly start: number;
  readonly end: number;
  readonly matchEnd: number;
  readonly protocolStart?: number;
}

const dotCode = 0x2e;
const hyphen = 0x2d;
const underscore = 0x5f;
const slash = 0x2f;
const asciiHost = new RegExp(`[-a-z0-9${latinLetters}.]+`, "gi");

/** The domains in the run of letters, digits, dots and hyphens round `dot`, and where that run ends. */
export function findHosts(
  text: string,
  dot: number,
  from: number,
): { readonly hosts: readonly Host[]; readonly end: number } {
  const units = codeUnits();
  const isHost = (at: number) => ((units[text.charCodeAt(at)] ?? 0) & hostUnit) !== 0;
  let start = dot;
  while (start > from && isHost(start - 1)) start -= 1;
  let end = dot + 1;
  while (end < text.length && isHost(end)) end += 1;

  const protocolStart = protocolBefore(text, start, units);
  if (protocolStart !== undefined) {
    const hostEnd = domainEnd(text, start, end);
    if (hostEnd > start && !isRegistrable(text.slice(start, hostEnd))) return { hosts: [], end: hostEnd };
    if (hostEnd > start) return { hosts: [{ start, end: hostEnd, matchEnd: hostEnd, protocolStart }], end: hostEnd };
  }
  const begin = bareStart(text, start, end, from, units);
  const matchEnd = begin === undefined ? 0 : domainEnd(text, begin, end);
  if (begin === undefined || matchEnd <= begin) return { hosts: [], end };
  const domain = text.slice(begin, matchEnd);
  if (!isRegistrable(domain)) return { hosts: [], end: matchEnd };
  return { hosts: plainHosts(text, domain, begin, matchEnd), end: Math.max(matchEnd, dot + 1) };
}

// What is not part of a link without a protocol: everything outside the letters of the West, and underscores.
function plainHosts(text: string, domain: string, begin: number, matchEnd: number): readonly Host[] {
  if (/^[-a-z0-9.]+$/i.test(domain)) return [{ start: begin, end: matchEnd, matchEnd }];
  const hosts: Host[] = [];
  for (const { index, 0: part } of domain.matchAll(asciiHost)) {
    const start = begin + index + (/^\.*/.exec(part)?.[0].length ?? 0);
    const end = plainDomainEnd(text, start, begin + index + part.length);
    if (end > start) hosts.push({ start, end, matchEnd });
  }
  return hosts;
}

function protocolBefore(text: string, start: number, units: Uint8Array): number | undefined {
  if (text.charCodeAt(start - 1) !== slash) return undefined;
  const before = /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (before === undefined) return undefined;
  const at = start - before.length;
  return at === 0 || !blocks(text, at - 1, units) ? at : undefined;
}

function blocks(text: string, at: number, units: Uint8Array): boolean {
  return ((units[text.charCodeAt(at)] ?? 0) & blocksUrlUnit) !== 0;
}

// A plain domain must not follow what is part of a word, an address or a path; a character outside ASCII may stand before it.
function bareStart(text: string, start: number, end: number, from: number, units: Uint8Array): number | undefined {
  const first = text.charCodeAt(start);
  if (first === dotCode || first === hyphen || first === underscore) return undefined;
  if (start === 0) return first < 0x80 ? 0 : (/^[^\0-\x7F](?=[^-_.])/u.exec(text)?.[0].length ?? 0);
  if (start !== from && !blocks(text, start - 1, units)) {
    return text.charCodeAt(start - 1) === slash ? undefined : start;
  }
  const taken = /^[a-z0-9]*[^\0-\x7F]/iu.exec(text.slice(start, end));
  return taken ? start + taken[0].length : undefined;
}

// The furthest label that begins with a top-level domain, while all labels before it are well formed.
function domainEnd(text: string, start: number, runEnd: number): number {
  let end = start;
  let label = start;
  // Nothing stands before the first label, so it can't be a top-level domain.
  let fitsName = false;
  let hasUnderscore = false;
  for (let at = start; at <= runEnd; at++) {
    const unit = at === runEnd ? dotCode : text.charCodeAt(at);
    if (unit === underscore) hasUnderscore = true;
    if (unit !== dotCode) continue;
    // A name directly before a top-level domain takes no underscore.
    if (fitsName) end = Math.max(end, topLevelDomainEnd(text, label, runEnd));
    if (at === label || isJoint(text.charCodeAt(label)) || isJoint(text.charCodeAt(at - 1))) break;
    fitsName = !hasUnderscore;
    hasUnderscore = false;
    label = at + 1;
  }
  return end;
}

function isJoint(unit: number): boolean {
  return unit === hyphen || unit === underscore;
}

function plainDomainEnd(text: string, start: number, partEnd: number): number {
  let end = start;
  for (let dot = text.indexOf(".", start); dot !== -1 && dot < partEnd; dot = text.indexOf(".", dot + 1)) {
    if (text[dot + 1] === ".") break;
    end = Math.max(end, topLevelDomainEnd(text, dot + 1, text.length));
  }
  return end;
}
