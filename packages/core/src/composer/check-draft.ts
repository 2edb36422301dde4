import type { Outgoing } from "../access/context.js";
import { isAcceptable, type Problem } from "../basics.js";
import type { AccountFacts, NetworkId, Surface } from "../networks.js";
import { checkMedia } from "./check-media.js";
import { checkText } from "./check-text.js";
import type { MediaRef } from "./media-ref.js";
import { textFor } from "./post.js";
import { replySurface } from "./reply-surface.js";

/** What checks need of a channel. */
export interface DraftChannel {
  readonly id: string;
  readonly network: NetworkId;
  readonly account: AccountFacts;
  readonly connection?: string;
}

/** What a person has written so far. */
export interface Draft {
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly MediaRef[];
}

/** What stands against a draft on each channel: its text, its files, and whether there is anything at all. */
export function checkDraft(
  draft: Draft,
  channels: readonly DraftChannel[],
  surface: Surface = "post",
): Readonly<Record<string, readonly Problem[]>> {
  return Object.fromEntries(channels.map((channel) => [channel.id, checkFor(channel, draft, surface)]));
}

function checkFor(
  { id, network, account, connection }: DraftChannel,
  draft: Draft,
  surface: Surface,
): readonly Problem[] {
  const text = textFor(draft, id);
  const hasMedia = draft.media.length > 0;
  const target = { network, surface, account, hasMedia };
  const empty: Problem[] = text.trim() === "" && !hasMedia ? [{ code: "draft.empty", severity: "error" }] : [];
  const lost: Problem[] =
    connection !== undefined && connection !== "connected" ? [{ code: "channel.disconnected", severity: "error" }] : [];
  return [...lost, ...empty, ...checkText(text, target), ...checkMedia(draft.media, target)];
}

/** How a context's check of what is to go out is handed in. */
export type ProblemsOf = (outgoing: Outgoing, channel: (id: string) => DraftChannel | undefined) => readonly string[];

/** The codes of the errors that stop something from going out. */
export const problemsOfOutgoing: ProblemsOf = ({ is, channelIds, text, texts, media, kind }, channel) => {
  if (is === "post" && channelIds.length === 0) return ["draft.noChannel"];
  const found = channelIds.flatMap((id) => channel(id) ?? []);
  if (found.length < channelIds.length) return ["draft.channelGone"];
  // Core's own media are `MediaRef`s wherever they come from: the border has checked their shape.
  const draft: Draft = { text, texts, media: media as readonly MediaRef[] };
  const surface = is === "post" ? "post" : replySurface(kind);
  const problems = Object.values(checkDraft(draft, found, surface)).flat();
  return isAcceptable(problems) ? [] : problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
};
