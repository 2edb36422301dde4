// Counting knows every emoji, every top-level domain and every network's rules: it is fetched beside the first drawing.

import type { Problem, Severity } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import {
  checkDraft,
  checkMedia,
  findEntities,
  measureEach,
  publishTarget,
  type MediaFacts,
  type TextEntity,
  type TextMeasure,
} from "@tidewire/core/composer";
import { networkMedia, networkLooks, publishingSurfaces, type NetworkId } from "@tidewire/core/networks";
import type { ComposerState } from "./composer-state.js";
import { findLimitEnd } from "./find-limit-end.js";
import { mediaFactsOf } from "./media-facts-of.js";
import { rememberLast } from "./remember-last.js";

/** A problem with the channel that has it; `null` for one that no channel has. */
export interface ComposerProblem extends Problem {
  readonly channelId: string | null;
}

type Written = Readonly<Pick<ComposerState, "text" | "texts" | "media">>;

/** What each channel counts of the text it would get. */
function measure(
  text: string,
  texts: Readonly<Record<string, string>>,
  channels: readonly Channel[],
  media: Written["media"],
): Readonly<Record<string, TextMeasure>> {
  const kinds = media.flatMap(mediaFactsOf);
  const shared = channels.filter(({ id }) => texts[id] === undefined);
  const all = measureEach(
    text,
    shared.map((channel) => publishTarget(channel, kinds)),
  );
  const own = channels.filter(({ id }) => texts[id] !== undefined);
  return Object.fromEntries([
    ...shared.map(({ id }, index) => [id, all[index]]),
    ...own.map((channel) => [channel.id, measureEach(texts[channel.id] ?? "", [publishTarget(channel, kinds)])[0]]),
  ]) as Readonly<Record<string, TextMeasure>>;
}

/** Everything against the draft, each problem with its channel; the heaviest first. */
function check({ text, texts, media }: Written, channels: readonly Channel[]): readonly ComposerProblem[] {
  if (channels.length === 0) return [{ code: "draft.noChannel", severity: "error", channelId: null }];
  const byChannel = checkDraft({ text, texts, media: media.flatMap(mediaFactsOf) }, channels);
  const found = Object.entries(byChannel).flatMap(([channelId, problems]) =>
    problems.map((problem) => ({ ...problem, channelId })),
  );
  return [...toldOnce(found), ...undescribed(media, channels)].toSorted(
    (one, other) => weights.indexOf(one.severity) - weights.indexOf(other.severity),
  );
}

const weights: readonly Severity[] = ["error", "warning", "tip"];
const emptiness: readonly string[] = ["draft.empty", "text.empty", "media.tooFew"];

// An empty draft is said once, not again by each channel and each rule that asks for something.
function toldOnce(problems: readonly ComposerProblem[]): readonly ComposerProblem[] {
  const empty = problems.find(({ code }) => code === "draft.empty");
  if (!empty) return problems;
  const rest = problems.filter(({ code, channelId }) => {
    const isOfEmpty = problems.some((other) => other.channelId === channelId && other.code === "draft.empty");
    return !(isOfEmpty && emptiness.includes(code));
  });
  return [{ ...empty, channelId: null }, ...rest];
}

// Only where a description can go along, and only for pictures: a video can speak.
function undescribed(media: Written["media"], channels: readonly Channel[]): readonly ComposerProblem[] {
  if (!channels.some(({ network }) => altLimitOf(network, "image") !== undefined)) return [];
  return media
    .filter(({ alt, facts }) => alt === null && facts?.kind === "image")
    .map(({ id, ref }) => ({ code: "media.noAlt", severity: "tip", channelId: null, mediaId: ref?.id ?? id }));
}

/** How long a description of a file may be on a network; `undefined` where it takes none, or nobody knows. */
export function altLimitOf(network: NetworkId, kind: "image" | "video" | "audio"): number | undefined {
  const rules = publishingSurfaces(network)
    .map((surface) => networkMedia(network)[surface])
    .find((each) => each && each[kind]);
  const files = rules ? rules[kind] : undefined;
  return files && files.altText ? files.altText.limit : undefined;
}

/** Whether a network links what begins with `@` or `#`. */
export function linksEntity(network: NetworkId, entity: "mention" | "hashtag"): boolean {
  return networkLooks(network).entities[entity] !== false;
}

/** What a network links in a text, and where it stops reading. */
export interface TextMarks {
  readonly entities: readonly TextEntity[];
  readonly limitEnd: number | undefined;
}

/** The marks behind a text as one channel reads it. */
export function marksOf(
  text: string,
  channel: Channel,
  media: Written["media"],
  measured: TextMeasure | undefined,
): TextMarks {
  const target = publishTarget(channel, media.flatMap(mediaFactsOf));
  return {
    entities: findEntities(text, channel.network),
    limitEnd: measured && findLimitEnd(text, measured, target),
  };
}

/** What stands against one file by itself, on any of the channels. */
export function againstFile(facts: MediaFacts, channels: readonly Channel[]): readonly ComposerProblem[] {
  return channels.flatMap((channel) =>
    checkMedia([facts], publishTarget(channel, [facts]))
      .filter(({ mediaId }) => mediaId === facts.id)
      .map((problem) => ({ ...problem, channelId: channel.id })),
  );
}

export interface ComposerChecks {
  readonly measure: typeof measure;
  readonly problems: (
    text: string,
    texts: Readonly<Record<string, string>>,
    media: Written["media"],
    channels: readonly Channel[],
  ) => readonly ComposerProblem[];
}

/** The checks of one composer; what several parts ask for the same text is worked out once. */
export function createComposerChecks(): ComposerChecks {
  return {
    measure: rememberLast(measure),
    problems: rememberLast((text, texts, media, channels) => check({ text, texts, media }, channels)),
  };
}

export { probeMedia } from "@tidewire/core/composer";
