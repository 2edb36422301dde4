import type { Problem } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import {
  checkDraft,
  checkMedia,
  measureEach,
  type MediaFacts,
  type MediaRef,
  type TextMeasure,
  type TextTarget,
} from "@tidewire/core/composer";
import type { ComposerMediaItem, ComposerState } from "./composer-state.js";
import { rememberLast } from "./remember-last.js";

/** A problem with the channel that has it; `null` for one that no channel has. */
export interface ComposerProblem extends Problem {
  readonly channelId: string | null;
}

type Written = Readonly<Pick<ComposerState, "text" | "texts" | "media">>;

/** Where a channel's text is going. */
export function targetOf({ network, account }: Channel, hasMedia: boolean): TextTarget {
  return { network, account, hasMedia };
}

/** What a file in the tray is, as far as is known. */
export function factsOf({ ref, facts, alt, name, url }: Readonly<ComposerMediaItem>): readonly MediaRef[] {
  const known = ref ?? facts;
  return known ? [{ name, url, ...known, ...(alt !== null && { alt }) }] : [];
}

/** What each channel counts of the text it would get. */
function measure(
  text: string,
  texts: Readonly<Record<string, string>>,
  channels: readonly Channel[],
  hasMedia: boolean,
): Readonly<Record<string, TextMeasure>> {
  const shared = channels.filter(({ id }) => texts[id] === undefined);
  const all = measureEach(
    text,
    shared.map((channel) => targetOf(channel, hasMedia)),
  );
  const own = channels.filter(({ id }) => texts[id] !== undefined);
  return Object.fromEntries([
    ...shared.map(({ id }, index) => [id, all[index]]),
    ...own.map((channel) => [channel.id, measureEach(texts[channel.id] ?? "", [targetOf(channel, hasMedia)])[0]]),
  ]) as Readonly<Record<string, TextMeasure>>;
}

/** Everything against the draft, each problem with its channel. */
function check({ text, texts, media }: Written, channels: readonly Channel[]): readonly ComposerProblem[] {
  if (channels.length === 0) return [{ code: "draft.noChannel", severity: "error", channelId: null }];
  const byChannel = checkDraft({ text, texts, media: media.flatMap(factsOf) }, channels);
  return Object.entries(byChannel).flatMap(([channelId, problems]) =>
    told(problems).map((problem) => ({ ...problem, channelId })),
  );
}

// An empty draft is said once, not again by each rule that asks for something.
function told(problems: readonly Problem[]): readonly Problem[] {
  const isEmpty = problems.some(({ code }) => code === "draft.empty");
  return isEmpty ? problems.filter(({ code }) => code !== "text.empty" && code !== "media.tooFew") : problems;
}

/** What stands against one file by itself, on any of the channels. */
export function againstFile(facts: MediaFacts, channels: readonly Channel[]): readonly ComposerProblem[] {
  return channels.flatMap((channel) =>
    checkMedia([facts], targetOf(channel, true))
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
