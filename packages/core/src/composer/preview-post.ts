import type { SurfaceLooks } from "../networks/network.js";
import { networkLooks } from "../networks/network-looks.js";
import { findEntities } from "./find-entities.js";
import type { MediaFacts } from "./media-facts.js";
import { graphemeEnd } from "./grapheme-end.js";
import { placeMedia, type MediaPlace } from "./place-media.js";
import type { TextEntity, TextTarget } from "./text-measure.js";
import { textPlaceOf } from "./text-place.js";

/** A stretch of text as a network shows it: plain, or linked. */
export interface PreviewRun {
  readonly kind: "text" | TextEntity["kind"];
  readonly text: string;
}

/** The link that a network shows as a card: its address, and the site that it names. */
export interface LinkCard {
  readonly url: string;
  readonly host: string;
}

/** What a post will look like: its text in runs, what a reader sees before "more", where each file stands, and the card of a link. */
export interface PostPreview {
  readonly runs: readonly PreviewRun[];
  /** The runs up to where the network folds; the same as `runs` where it does not. */
  readonly folded: readonly PreviewRun[];
  readonly isFolded: boolean;
  readonly media: MediaPlace;
  readonly card?: LinkCard;
}

/** How a network will show a text and its files, as data. */
export function previewPost(text: string, media: readonly MediaFacts[], target: TextTarget): PostPreview {
  const { surface, facts } = textPlaceOf(target);
  const { fold, gallery, card: which } = networkLooks(target.network).looks[surface] ?? {};
  const shown = facts === false ? "" : text;
  const foldAt = foldOf(shown, fold);
  const entities = findEntities(shown, target.network);
  const card = media.length === 0 ? cardOf(entities, which) : undefined;
  return {
    runs: runsOf(shown, entities, shown.length),
    folded: runsOf(shown, entities, foldAt),
    isFolded: foldAt < shown.length,
    media: placeMedia(media, gallery),
    ...(card && { card }),
  };
}

function cardOf(entities: readonly TextEntity[], which: SurfaceLooks["card"]): LinkCard | undefined {
  const links = entities.filter(({ kind }) => kind === "url");
  const link = which === "last" ? links.at(-1) : which === "first" ? links[0] : undefined;
  if (link === undefined) return undefined;
  const url = /^https?:\/\//i.test(link.text) ? link.text : `https://${link.text}`;
  return { url, host: /^https?:\/\/([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? "" };
}

function foldOf(text: string, fold: SurfaceLooks["fold"]): number {
  if (fold === undefined) return text.length;
  const lineEnds = fold.lines === undefined ? [] : Array.from(text.matchAll(/\n/g), ({ index }) => index);
  const lineCut = fold.lines === undefined ? text.length : (lineEnds[fold.lines - 1] ?? text.length);
  if (text.length <= fold.characters) return lineCut;
  // Never through a word, unless it fills the whole stretch.
  const space = text.slice(0, fold.characters + 1).search(/\s\S*$/);
  return Math.min(lineCut, space > fold.characters / 2 ? space : wholeCharacter(text, fold.characters));
}

// What a reader sees as one is shown whole or not at all.
function wholeCharacter(text: string, at: number): number {
  let end = 0;
  for (let next = graphemeEnd(text, 0); next <= at && next > end; next = graphemeEnd(text, next)) end = next;
  return end;
}

function runsOf(text: string, entities: readonly TextEntity[], until: number): readonly PreviewRun[] {
  const runs: PreviewRun[] = [];
  const add = (kind: PreviewRun["kind"], start: number, end: number) => {
    const part = text.slice(start, Math.min(end, until));
    if (part !== "") runs.push({ kind, text: part });
  };
  let at = 0;
  for (const { kind, start, end } of entities) {
    if (start >= until) break;
    add("text", at, start);
    add(kind, start, end);
    at = end;
  }
  if (at < until) add("text", at, until);
  return runs;
}
