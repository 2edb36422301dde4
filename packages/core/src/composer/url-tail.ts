import type { UrlForm } from "../networks/text-rules.js";
import {
  codeUnits,
  openPathEndUnit,
  openPathUnit,
  openQueryEndUnit,
  openQueryUnit,
  pathEndUnit,
  pathUnit,
  queryEndUnit,
  queryUnit,
  unitAt,
} from "./code-units.js";

const colon = 0x3a;
const slashCode = 0x2f;
const question = 0x3f;

/** Where the port ends that follows a host's end at `at`, which is `at` where there is none. */
export function portEnd(text: string, at: number): number {
  if (unitAt(text, at) !== colon) return at;
  let end = at + 1;
  while (unitAt(text, end) >= 0x30 && unitAt(text, end) <= 0x39) end += 1;
  return end > at + 1 ? end : at;
}

/** Where a link ends that has its host and port end at `at`: path and query, without the punctuation of the sentence. */
export function urlTailEnd(text: string, at: number, form: UrlForm): number {
  const isOpen = form === "openPath";
  return queryEnd(text, unitAt(text, at) === slashCode ? pathEnd(text, at, isOpen) : at, isOpen);
}

function pathEnd(text: string, slash: number, isOpen: boolean): number {
  const [within, last] = isOpen ? [openPathUnit, openPathEndUnit] : [pathUnit, pathEndUnit];
  let at = slash + 1;
  let end = at;
  while (at < text.length) {
    if (is(text, at, within)) {
      at += 1;
      if (is(text, at - 1, last)) end = at;
      continue;
    }
    const closed = text[at] === "(" ? bracketsEnd(text, at, within) : at;
    if (closed === at) break;
    // At its end an open path takes no other brackets than any path.
    if (!isOpen || bracketsEnd(text, at, pathUnit) === closed) end = closed;
    at = closed;
  }
  return end;
}

// One pair inside another at most; anything deeper is prose.
function bracketsEnd(text: string, open: number, within: number): number {
  const inner = runEnd(text, open + 1, within);
  if (text[inner] === ")") return inner > open + 1 ? inner + 1 : open;
  if (text[inner] !== "(") return open;
  const nested = runEnd(text, inner + 1, within);
  if (text[nested] !== ")" || nested === inner + 1) return open;
  const outer = runEnd(text, nested + 1, within);
  return text[outer] === ")" ? outer + 1 : open;
}

function queryEnd(text: string, at: number, isOpen: boolean): number {
  if (unitAt(text, at) !== question) return at;
  const last = isOpen ? openQueryEndUnit : queryEndUnit;
  let end = runEnd(text, at + 1, isOpen ? openQueryUnit : queryUnit);
  while (end > at + 1 && !is(text, end - 1, last)) end -= 1;
  return end > at + 1 ? end : at;
}

function runEnd(text: string, from: number, bit: number): number {
  let at = from;
  while (at < text.length && is(text, at, bit)) at += 1;
  return at;
}

function is(text: string, at: number, bit: number): boolean {
  return ((codeUnits()[text.charCodeAt(at)] ?? 0) & bit) !== 0;
}
