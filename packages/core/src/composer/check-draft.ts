import type { Outgoing } from "../access/context.js";
import { isAcceptable, type Problem } from "../basics.js";
import type { AccountFacts, NetworkId, Surface } from "../networks.js";
import { checkMedia } from "./check-media.js";
import { checkText } from "./check-text.js";
import type { MediaRef } from "./media-ref.js";
import { textFor } from "./post.js";
import { publishTarget } from "./publish-target.js";
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

/** What stands against a draft on each channel, where it publishes or on the surface named: its text, its files, and whether there is anything at all. */
export function checkDraft(
  draft: Draft,
  channels: readonly DraftChannel[],
  surface?: Surface,
): Readonly<Record<string, readonly Problem[]>> {
  return Object.fromEntries(channels.map((channel) => [channel.id, checkFor(channel, draft, surface)]));
}

function checkFor(channel: DraftChannel, draft: Draft, surface: Surface | undefined): readonly Problem[] {
  const { id, network, account, connection } = channel;
  const text = textFor(draft, id);
  const hasMedia = draft.media.length > 0;
  const target = surface ? { network, surface, account, hasMedia } : publishTarget(channel, draft.media);
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
  const surface = is === "post" ? undefined : replySurface(kind);
  const problems = Object.values(checkDraft(draft, found, surface)).flat();
  return isAcceptable(problems) ? [] : problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
};
