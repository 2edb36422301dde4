import type { UrlForm } from "../networks/text-rules.js";
import { latinLetters, whiteSpace } from "./code-units.js";
import { matchEnd } from "./match-end.js";

const letters = `-a-z0-9\u0400-\u04FF${latinLetters}`;
const path = `[${letters}!*';:=+,.$/%#[\\]\u2013_~@|&]`;
const pathLast = `[${letters}+=_#/]`;
export const query = "(?:\\?[-a-z0-9!?*'@();:&=+$/%#[\\]_.,~|]*[-a-z0-9_&=#/])?";
const openPath = `[^${whiteSpace}<>()?]`;
const openPathLast = `[^${whiteSpace}<>()?!*"'\u300C\u300D;:=,.$%[\\]~&|@]`;
const noOpenQuery = '\0- "<>\\\\`{}\x7F-\x9F\uFDD0-\uFDEF\uFFF0-\uFFFF';
const openQuery = `(?:\\?[^${noOpenQuery}]*[^${noOpenQuery}!?*'();:+$%[\\].,~|@^])?`;

// One pair inside another at most; anything deeper is prose.
const brackets = (within: string) => `\\((?:${within}+|${within}*\\(${within}+\\)${within}*)\\)`;
// Between two ends a path takes anything, brackets too; an open one ends in brackets as well, but in no others than any path.
const inPath = (within: string) => `${within}*(?:${brackets(within)}${within}*)*`;
const listed = new RegExp(`(?:/(?:${brackets(path)}|${inPath(path)}${pathLast})*)?${query}`, "iy");
const open = new RegExp(`(?:/(?:${inPath(openPath)}(?:${openPathLast}|${brackets(path)}))?)?${openQuery}`, "iy");
const port = /:\d+/y;

/** Where the port ends that follows a host's end at `at`, which is `at` where there is none. */
export function portEnd(text: string, at: number): number {
  return text[at] === ":" ? matchEnd(port, text, at) : at;
}

/** Where a link ends that has its host and port end at `at`: path and query, without the punctuation of the sentence. */
export function urlTailEnd(text: string, at: number, form: UrlForm): number {
  const isOpen = form === "openPath";
  return text[at] === "/" || text[at] === "?" ? matchEnd(isOpen ? open : listed, text, at) : at;
}
