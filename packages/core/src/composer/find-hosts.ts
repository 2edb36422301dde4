import { isRegistrable } from "./is-registrable.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

const marks = "\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069";
const spaces = "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const hostCharacter = new RegExp(`[^!'#%&()*+,\\\\/:;<=>?@[\\]^{|}~$${spaces}${marks}\\uFFFE\\uFEFF\\uFFFF]`);
const blocksBefore = /[A-Za-z0-9@\uFF20$#\uFF03\uFFFE\uFEFF\uFFFF]/;
const asciiHost =
  /[-a-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF.]+/gi;

/** A domain in a text; with a protocol it begins before `start`. `matchEnd` is where the whole match ended. */
export interface Host {
  readonly start: number;
  readonly end: number;
  readonly matchEnd: number;
  readonly protocolStart?: number;
}

/** The domains in the run of letters, digits, dots and hyphens round `dot`, and where that run ends. */
export function findHosts(
  text: string,
  dot: number,
  from: number,
): { readonly hosts: readonly Host[]; readonly end: number } {
  let start = dot;
  while (start > from && hostCharacter.test(text[start - 1] ?? "")) start -= 1;
  let end = dot + 1;
  while (end < text.length && hostCharacter.test(text[end] ?? "")) end += 1;

  const hosts: Host[] = [];
  const protocolStart = protocolBefore(text, start);
  if (protocolStart !== undefined) {
    const hostEnd = domainEnd(text, start, end);
    if (hostEnd > start && !isRegistrable(text.slice(start, hostEnd))) return { hosts, end: hostEnd };
    if (hostEnd > start) return { hosts: [{ start, end: hostEnd, matchEnd: hostEnd, protocolStart }], end: hostEnd };
  }
  const begin = bareStart(text, start, end, from);
  const matchEnd = begin === undefined ? 0 : domainEnd(text, begin, end);
  if (begin === undefined || matchEnd <= begin) return { hosts, end };
  if (!isRegistrable(text.slice(begin, matchEnd))) return { hosts, end: matchEnd };
  for (const part of text.slice(begin, matchEnd).matchAll(asciiHost)) {
    const partStart = begin + part.index + leadingDots(part[0]);
    const partEnd = plainDomainEnd(text, partStart, begin + part.index + part[0].length);
    if (partEnd > partStart) hosts.push({ start: partStart, end: partEnd, matchEnd });
  }
  return { hosts, end: Math.max(matchEnd, dot + 1) };
}

function protocolBefore(text: string, start: number): number | undefined {
  const before = /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (before === undefined) return undefined;
  const at = start - before.length;
  return at === 0 || !blocksBefore.test(text[at - 1] ?? "") ? at : undefined;
}

// A plain domain must not follow what is part of a word, an address or a path; a character outside ASCII may stand before it.
function bareStart(text: string, start: number, end: number, from: number): number | undefined {
  if (/[-_.]/.test(text[start] ?? "")) return undefined;
  if (start === 0) return /^[^\0-\x7F](?=[^-_.])/u.exec(text)?.[0].length ?? 0;
  if (start !== from && !blocksBefore.test(text[start - 1] ?? "")) return text[start - 1] === "/" ? undefined : start;
  const taken = /^[a-z0-9]*[^\0-\x7F]/iu.exec(text.slice(start, end));
  return taken ? start + taken[0].length : undefined;
}

// The furthest label that begins with a top-level domain, while all labels before it are well formed.
function domainEnd(text: string, start: number, runEnd: number): number {
  let end = start;
  let label = start;
  let before = "";
  while (label < runEnd) {
    // A name directly before a top-level domain takes no underscore.
    if (before !== "" && !before.includes("_")) end = Math.max(end, topLevelDomainEnd(text, label, runEnd));
    const dot = text.indexOf(".", label);
    if (dot === -1 || dot >= runEnd) break;
    if (dot === label || /[-_]/.test(text[label] ?? "") || /[-_]/.test(text[dot - 1] ?? "")) break;
    before = text.slice(label, dot);
    label = dot + 1;
  }
  return end;
}

function plainDomainEnd(text: string, start: number, partEnd: number): number {
  let end = start;
  for (let dot = text.indexOf(".", start); dot !== -1 && dot < partEnd; dot = text.indexOf(".", dot + 1)) {
    if (text[dot + 1] === ".") break;
    end = Math.max(end, topLevelDomainEnd(text, dot + 1, text.length));
  }
  return end;
}

function leadingDots(part: string): number {
  return part.length - part.replace(/^\.+/, "").length;
}
