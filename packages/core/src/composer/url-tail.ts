import type { UrlForm } from "../networks/text-rules.js";
import { latinLetters, whiteSpace } from "./code-units.js";

/** The forms of links whose hosts end in a known top-level domain. */
export type ListedForm = Exclude<UrlForm, "toBlank">;

// Within a path or a query, but not at its end: there it is punctuation.
const sentence = "!*';:,.$%[\\]~@|";
const pathLast = `-a-z0-9\u0400-\u04FF${latinLetters}+=_#/`;
const path = `[${pathLast}${sentence}&\u2013]`;
const queryLast = "-a-z0-9_&=#/";
/** A query as a pattern, without the punctuation of the sentence. */
export const query: string = `(?:\\?[${queryLast}${sentence}?()+]*[${queryLast}])?`;
const noOpenPath = `${whiteSpace}<>()?`;
const openPath = `[^${noOpenPath}]`;
const noOpenQuery = '\0- "<>\\\\`{}\x7F-\x9F\uFDD0-\uFDEF\uFFF0-\uFFFF';
const openQuery = `(?:\\?[^${noOpenQuery}]*[^${noOpenQuery}${sentence}?()+^])?`;

// One pair inside another at most; anything deeper is prose.
const brackets = (within: string) => `\\((?!\\))${within}*(?:\\(${within}+\\)${within}*)?\\)`;
// Between two ends a path takes anything, brackets too, and directly behind the last end brackets alone.
const tail = (within: string, last: string, search: string) =>
  new RegExp(
    `(?::\\d+)?(?:/(?:${within}*(?:${brackets(within)}${within}*)*${last})?(?:${brackets(path)})*)?${search}`,
    "iy",
  );

/** Port, path and query of a link behind its host, without the punctuation of the sentence. */
export const tails: Readonly<Record<ListedForm, RegExp>> = {
  listed: tail(path, `[${pathLast}]`, query),
  // An open path ends in brackets as well, but in no others than any path.
  openPath: tail(openPath, `(?:[^${noOpenPath}${sentence}"\u300C\u300D=&]|${brackets(path)})`, openQuery),
};
